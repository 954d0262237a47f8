package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import regie.features.Comparison.Found;
import tools.jackson.databind.JsonNode;

/// What is expected of vouchers, the ledger and posted invoices.
public class BooksSteps {
  private final World world;

  BooksSteps(World world) {
    this.world = world;
  }

  @Then("the vouchers of {string} are:")
  public void vouchers(String documents, DataTable table) {
    Table expected = Table.of(table).with("posting type", "debit", "credit");
    expected.rows().forEach(row -> PostingTypes.refuseLater(row.required("posting type")));
    world.expect(
        reading -> {
          List<Found> found = new ArrayList<>();
          Table.list(documents).forEach(document -> found.addAll(netted(reading, document)));
          Comparison.of(expected, found);
        });
  }

  /// Netted by posting type; what nets to nothing is left out.
  private List<Found> netted(Reading reading, String document) {
    String filter =
        world.isInvoice(document)
            ? "invoice=" + Reading.encoded(world.invoice(document))
            : "entry=" + Reading.encoded(document);
    Map<String, BigDecimal> nets = new LinkedHashMap<>();
    for (JsonNode voucher : reading.all("/api/v1/vouchers?" + filter)) {
      for (JsonNode line : voucher.get("lines")) {
        BigDecimal net = Json.decimal(line, "debit").subtract(Json.decimal(line, "credit"));
        nets.merge(Json.text(line, "postingType"), net, BigDecimal::add);
      }
    }
    return nets.entrySet().stream()
        .filter(net -> net.getValue().signum() != 0)
        .map(
            net ->
                Found.of(
                    "posting type",
                    net.getKey(),
                    "debit",
                    net.getValue().max(BigDecimal.ZERO),
                    "credit",
                    net.getValue().negate().max(BigDecimal.ZERO)))
        .toList();
  }

  @Then("the ledger balance of {string} is {amount}")
  public void balance(String postingType, BigDecimal amount) {
    PostingTypes.refuseLater(postingType);
    world.expect(
        reading -> {
          BigDecimal balance =
              reading
                  .one("/api/v1/ledger-balances")
                  .get("balances")
                  .valueStream()
                  .filter(row -> Json.text(row, "postingType").equals(postingType))
                  .map(row -> Json.decimal(row, "balance"))
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          assertThat(balance).isEqualByComparingTo(amount);
        });
  }

  @Then("invoice {string} is an invoice of {amount} with tax {amount}")
  public void invoice(String alias, BigDecimal net, BigDecimal tax) {
    expect(alias, "invoice", net, tax);
  }

  @Then("invoice {string} is a credit note of {amount} with tax {amount}")
  public void creditNote(String alias, BigDecimal net, BigDecimal tax) {
    expect(alias, "credit note", net, tax);
  }

  private void expect(String alias, String documentClass, BigDecimal net, BigDecimal tax) {
    posted(
        alias,
        invoice -> {
          assertThat(Json.text(invoice, "class")).isEqualTo(documentClass);
          assertThat(Json.decimal(invoice, "net")).as("net").isEqualByComparingTo(net);
          assertThat(Json.decimal(invoice, "tax")).as("tax").isEqualByComparingTo(tax);
        });
  }

  @Then("invoice {string} is titled {string}")
  public void title(String alias, String title) {
    posted(
        alias,
        invoice -> {
          if (!invoice.has("title")) {
            throw Pending.needs("titles of invoices");
          }
          assertThat(Json.text(invoice, "title")).isEqualTo(title);
        });
  }

  @Then("invoice {string} is due on {date}")
  public void due(String alias, LocalDate date) {
    posted(alias, invoice -> assertThat(Json.text(invoice, "dueDate")).isEqualTo(date.toString()));
  }

  private void posted(String alias, Consumer<JsonNode> expectation) {
    String path = "/api/v1/invoices/" + Reading.encoded(world.invoice(alias));
    world.expect(reading -> expectation.accept(reading.one(path)));
  }

  @Then("there are {int} integration journals")
  public void journals(int count) {
    world.expect(
        reading -> assertThat(reading.one("/api/v1/journals").get("items")).hasSize(count));
  }
}
