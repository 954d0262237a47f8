package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import regie.access.Role;
import regie.features.World.Request;

/// Creates proformas, confirms and deletes them.
public class ProformaSteps {
  private static final String PROFORMAS = "/api/v1/proformas";

  private final World world;

  ProformaSteps(World world) {
    this.world = world;
  }

  @When("a proforma {string} is created for contract {string}")
  public void create(String alias, String contract) {
    create(alias, Json.object("contracts", List.of(contract)));
  }

  @When("a proforma {string} is created for contract {string} on {date}")
  public void create(String alias, String contract, LocalDate date) {
    create(alias, Json.object("contracts", List.of(contract), "date", date));
  }

  @When("a proforma {string} is created for contract {string} and project {string}")
  public void createForProject(String alias, String contract, String project) {
    create(alias, Json.object("contracts", List.of(contract), "project", project));
  }

  @When("a proforma {string} is created for contract {string} and customer {string}")
  public void createForCustomer(String alias, String contract, String customer) {
    var found = world.reading().one("/api/v1/contracts/" + Reading.encoded(contract));
    if (!Json.text(found, "customer").equals(customer)) {
      throw Pending.needs("several customers of a contract");
    }
    create(alias, contract);
  }

  private void create(String alias, Map<String, Object> body) {
    world
        .act(Role.PROJECT_MANAGER, Request.post(PROFORMAS, body))
        .ifPresent(
            created -> {
              var numbers = created.get("proformas");
              assertThat(numbers.size()).as("one proforma: %s", created).isEqualTo(1);
              world.nameProforma(alias, numbers.get(0).asString());
            });
  }

  @When("proformas are created for contracts {string}")
  public void createSeveral(String contracts) {
    List<String> which =
        contracts.equals("all")
            ? world.reading().backlog().stream()
                .filter(item -> Json.text(item, "billingStatus").equals("Ready to invoice"))
                .map(item -> Json.text(item, "contract"))
                .distinct()
                .toList()
            : Table.list(contracts);
    world.act(Role.PROJECT_MANAGER, Request.post(PROFORMAS, Json.object("contracts", which)));
  }

  @When("proforma {string} is confirmed")
  public void confirm(String alias) {
    String path = path(alias);
    world.act(Role.PROJECT_MANAGER, Request.action(path + "/confirmation").on(path));
  }

  @When("proformas {string} are confirmed")
  public void confirmSeveral(String aliases) {
    List<String> numbers =
        aliases.equals("all")
            ? world.reading().all(PROFORMAS + "?status=draft").stream()
                .map(proforma -> Json.text(proforma, "proforma"))
                .toList()
            : Table.list(aliases).stream().map(world::proforma).toList();
    world.act(
        Role.PROJECT_MANAGER,
        Request.post("/api/v1/confirmations", Json.object("proformas", numbers)));
  }

  @When("proforma {string} is deleted")
  public void delete(String alias) {
    String path = path(alias);
    world.act(Role.PROJECT_MANAGER, new Request("DELETE", path, null, path));
  }

  private String path(String alias) {
    return PROFORMAS + "/" + Reading.encoded(world.proforma(alias));
  }
}
