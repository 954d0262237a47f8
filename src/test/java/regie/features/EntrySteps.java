package regie.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regie.access.Role;
import regie.features.World.Request;

/// Logs hours and approves them.
public class EntrySteps {
  private final World world;

  EntrySteps(World world) {
    this.world = world;
  }

  @When("these hours are logged:")
  public void hours(DataTable table) {
    var entries =
        Table.of(table)
            .with("entry", "resource", "project", "task", "role", "date", "hours", "note")
            .rows()
            .stream()
            .map(EntrySteps::entry)
            .toList();
    world.act(
        Role.TEAM_MEMBER,
        Request.post("/api/v1/time-entries", Json.object("entries", entries, "submit", true)));
  }

  private static Map<String, Object> entry(Table.Row row) {
    return Json.object(
        "entry",
        row.text("entry"),
        "resource",
        row.required("resource"),
        "project",
        row.required("project"),
        "task",
        row.text("task"),
        "role",
        row.text("role"),
        "date",
        row.date("date"),
        "hours",
        row.decimal("hours"),
        "description",
        row.text("note"));
  }

  @When("{string} is approved")
  @When("{string} are approved")
  public void approve(String entries) {
    List<String> which =
        entries.equals("all")
            ? world.reading().all("/api/v1/time-entries?status=submitted").stream()
                .map(entry -> Json.text(entry, "entry"))
                .toList()
            : Table.list(entries);
    approve(which, null, null);
  }

  @When("{string} is approved with {amount} billable")
  public void approveBillable(String entries, BigDecimal billable) {
    approve(Table.list(entries), billable, null);
  }

  @When("{string} is approved as {string}")
  public void approveAs(String entries, String billingType) {
    approve(Table.list(entries), null, billingType);
  }

  private void approve(
      List<String> entries, @Nullable BigDecimal billable, @Nullable String billingType) {
    var approvals =
        entries.stream()
            .map(e -> Json.object("entry", e, "billable", billable, "billingType", billingType))
            .toList();
    world.act(
        Role.PROJECT_MANAGER,
        Request.post("/api/v1/approvals", Json.object("approvals", approvals)));
  }

  @When("the approval of {string} is cancelled")
  public void cancelApproval(String entries) {
    world.act(
        Role.PROJECT_MANAGER,
        Request.post(
            "/api/v1/approval-cancellations", Json.object("entries", Table.list(entries))));
  }
}
