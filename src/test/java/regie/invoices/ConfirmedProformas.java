package regie.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import regie.access.People;
import regie.access.Role;
import regie.company.Actor;
import regie.rest.Api;
import regie.setup.NewCompany;

/// A small company in autumn 2014: the hours of October on three contracts are on confirmed
/// proformas, which wait for their invoices.
public final class ConfirmedProformas {
  private static final List<String> TEXTS =
      List.of(
          "Diary event: business object written and reviewed",
          "Treaty account closes with its own currency",
          "Data migration: mapping of policies and claims",
          "Stock is reserved at order entry",
          "Absence types: unpaid leave added");
  private static final int ENTRIES = 48;
  private static final List<String> RESOURCES = List.of("DEV42", "DEV65", "ENG07");

  private final ApplicationContext context;
  private final NewCompany company;
  private final Api admin;
  private List<String> proformas = List.of();

  private ConfirmedProformas(ApplicationContext context, int port) {
    this.context = context;
    this.company = NewCompany.inGreatBritain(context, port);
    this.admin = Api.at(port).as(People.of(context).token(company.id(), Role.values()));
  }

  /// Three proformas of 31 October 2014.
  public static ConfirmedProformas of(ApplicationContext context, int port) {
    var world = new ConfirmedProformas(context, port);
    world.masterData();
    world.created("time-entries", world.entries());
    world.approve();
    world.done(
        "backlog/readiness",
        "{\"ready\": true, \"entries\": " + numbers("\"T-%d\"", ENTRIES) + "}");
    world.proformas = world.proformas();
    return world;
  }

  /// Their numbers, in the order of their age.
  public List<String> numbers() {
    return proformas;
  }

  public NewCompany company() {
    return company;
  }

  /// The session of somebody with these roles.
  public String session(Role... roles) {
    People people = People.of(context);
    Actor actor = people.actor(company.id(), roles);
    return people.session(actor);
  }

  public Api admin() {
    return admin;
  }

  private void masterData() {
    created(
        "tax-groups",
        """
        {"taxGroups": [{"code": "STD", "name": "Standard rate", "category": "S", "percent": "20"}]}""");
    created(
        "customers",
        """
        {"customers": [{"code": "CEDAR", "name": "Cedar Logistik GmbH", "taxGroup": "STD"},
                       {"code": "ALDER", "name": "Alder Marine Insurance", "taxGroup": "STD"},
                       {"code": "FIR", "name": "Fir Trading", "taxGroup": "STD"}]}""");
    created(
        "resources",
        """
        {"resources": [{"code": "DEV42", "name": "Developer 42", "role": "Development", "costRate": "40"},
                       {"code": "DEV65", "name": "Developer 65", "role": "Management", "costRate": "60"},
                       {"code": "ENG07", "name": "Engineer 07", "role": "Operational", "costRate": "35"}]}""");
    created(
        "projects",
        """
        {"projects": [{"code": "PC2", "name": "Data migration"}, {"code": "PC6", "name": "e-HR"},
                      {"code": "PC18", "name": "Diary"}]}""");
    created(
        "contracts",
        """
        {"contracts": [
          {"code": "C-PC2", "name": "Data migration", "customer": "CEDAR", "lines": [{"project": "PC2"}]},
          {"code": "C-PC6", "name": "e-HR", "customer": "ALDER", "lines": [{"project": "PC6"}]},
          {"code": "C-PC18", "name": "Diary", "customer": "FIR", "lines": [{"project": "PC18"}]}]}""");
    created(
        "bill-rates",
        """
        {"billRates": [{"role": "Development", "rate": "110"}, {"role": "Management", "rate": "149"},
                       {"role": "Operational", "rate": "92.5"}]}""");
    for (String contract : List.of("C-PC2", "C-PC6", "C-PC18")) {
      created("contracts/" + contract + "/confirmation", "{}");
    }
  }

  private List<String> proformas() {
    List<String> made = new ArrayList<>();
    for (String contract : List.of("C-PC2", "C-PC6", "C-PC18")) {
      Api.Answer answer =
          admin.post(
              "/api/v1/proformas",
              "{\"contracts\": [\"" + contract + "\"], \"date\": \"2014-10-31\"}");
      assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
    admin
        .get("/api/v1/proformas")
        .json()
        .get("items")
        .forEach(p -> made.addFirst(p.get("proforma").asString()));
    for (String proforma : made) {
      done("proformas/" + proforma + "/confirmation", "{}");
    }
    return made;
  }

  private static String entries() {
    List<String> entries = new ArrayList<>();
    LocalDate first = LocalDate.of(2014, 10, 2);
    for (int i = 0; i < ENTRIES; i++) {
      entries.add(
          """
          {"entry": "T-%d", "resource": "%s", "project": "%s", "date": "%s", "hours": "%s", "description": "%s"}"""
              .formatted(
                  i + 1,
                  RESOURCES.get(i % 3),
                  List.of("PC2", "PC6", "PC18").get(i % 7 % 3),
                  first.plusDays(i * 4L / 7),
                  1 + i % 7 + ".25",
                  TEXTS.get(i % 5)));
    }
    return "{\"submit\": true, \"entries\": [" + String.join(",", entries) + "]}";
  }

  private void approve() {
    List<String> approvals = new ArrayList<>();
    for (int i = 1; i <= ENTRIES; i++) {
      String type = i % 15 == 0 ? "Non-chargeable" : "Chargeable";
      approvals.add("{\"entry\": \"T-" + i + "\", \"billingType\": \"" + type + "\"}");
    }
    done("approvals", "{\"approvals\": [" + String.join(",", approvals) + "]}");
  }

  private static String numbers(String each, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(each::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private void done(String action, String json) {
    Api.Answer answer = admin.post("/api/v1/" + action, json);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  private void created(String collection, String json) {
    Api.Answer answer = admin.post("/api/v1/" + collection, json);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
  }
}
