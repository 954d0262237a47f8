package regie.features;

import static org.awaitility.Awaitility.await;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import regie.access.Role;
import regie.features.World.Request;
import tools.jackson.databind.JsonNode;

/// Marks what is to be invoiced.
public class BacklogSteps {
  private static final String READINESS = "/api/v1/backlog/readiness";

  private final World world;

  BacklogSteps(World world) {
    this.world = world;
  }

  @When("{string} is marked ready to invoice")
  @When("{string} are marked ready to invoice")
  public void ready(String sources) {
    mark(sources, true);
  }

  @When("{string} is marked not ready to invoice")
  @When("{string} are marked not ready to invoice")
  public void notReady(String sources) {
    mark(sources, false);
  }

  private void mark(String sources, boolean ready) {
    Map<String, Object> body = which(sources, ready);
    body.put("ready", ready);
    world.act(Role.PROJECT_MANAGER, Request.post(READINESS, body));
  }

  /// Entries where whole entries are meant; items where shares or parts of them are.
  private Map<String, Object> which(String sources, boolean ready) {
    List<String> names = Table.list(sources);
    boolean all = sources.equals("all");
    if (!all && names.stream().noneMatch(name -> name.contains("@") || name.contains("/"))) {
      return Json.object("entries", names);
    }
    List<JsonNode> open = world.reading().backlog();
    var namesOf = SourceNames.of(open);
    List<String> items =
        open.stream()
            .filter(
                item ->
                    all
                        ? isMarkable(item, ready)
                        : namesOf.of(item).stream().anyMatch(names::contains))
            .map(item -> Json.text(item, "item"))
            .toList();
    return Json.object("items", items);
  }

  private static boolean isMarkable(JsonNode item, boolean ready) {
    return ready
        ? Json.text(item, "billingStatus").isEmpty() && !item.get("priceMissing").asBoolean()
        : Json.text(item, "billingStatus").equals("Ready to invoice");
  }

  @When("everything of contract {string} is marked ready to invoice")
  public void everything(String contract) {
    var body = Json.object("ready", true, "all", Json.object("contract", contract));
    world
        .act(Role.PROJECT_MANAGER, Request.post(READINESS, body))
        .ifPresent(accepted -> finish("/api/v1/jobs/" + Json.text(accepted, "job")));
  }

  private void finish(String job) {
    await()
        .pollDelay(Duration.ofMillis(10))
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofMinutes(1))
        .until(() -> !Json.text(world.reading().one(job), "status").equals("running"));
  }
}
