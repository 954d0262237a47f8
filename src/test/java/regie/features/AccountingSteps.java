package regie.features;

import io.cucumber.java.en.When;
import java.time.LocalDate;
import regie.access.Role;
import regie.features.World.Request;
import tools.jackson.databind.JsonNode;

/// Posts journals and invoices.
public class AccountingSteps {
  private final World world;

  AccountingSteps(World world) {
    this.world = world;
  }

  @When("the integration journal is posted")
  public void postJournal() {
    world
        .act(Role.PROJECT_ACCOUNTANT, Request.post("/api/v1/journal-postings", Json.object()))
        .filter(outcome -> outcome.get("failed").asInt() > 0)
        .ifPresent(_ -> world.failedInPart(slug(failedReason()), failedReason()));
  }

  /// Lines that cannot be posted keep waiting, each with its reason.
  private String failedReason() {
    for (JsonNode journal : world.reading().one("/api/v1/journals").get("items")) {
      String path = "/api/v1/journals/" + Json.text(journal, "journal") + "/lines";
      for (JsonNode line : world.reading().all(path)) {
        if (!Json.text(line, "reason").isEmpty()) {
          return Json.text(line, "reason");
        }
      }
    }
    return "";
  }

  private static String slug(String reason) {
    if (reason.contains("exchange rate")) {
      return "missing-exchange-rate";
    }
    return reason.contains("closed") ? "period-closed" : "missing-posting-setup";
  }

  @When("the proposal of proforma {string} is posted on {date} as invoice {string}")
  @When("proposal {string} is posted on {date} as invoice {string}")
  public void post(String proposal, LocalDate date, String invoice) {
    String path = "/api/v1/proposals/" + Reading.encoded(world.proforma(proposal)) + "/posting";
    world
        .act(Role.PROJECT_ACCOUNTANT, Request.post(path, Json.object("invoiceDate", date)))
        .ifPresent(posted -> world.nameInvoice(invoice, Json.text(posted, "invoice")));
  }
}
