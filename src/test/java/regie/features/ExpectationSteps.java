package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import regie.features.Comparison.Found;
import tools.jackson.databind.JsonNode;

/// What is expected of actuals, backlog and proformas.
public class ExpectationSteps {
  private static final String LIMITS = "not-to-exceed limits";

  private final World world;

  ExpectationSteps(World world) {
    this.world = world;
  }

  @Then("the actuals of {string} are:")
  public void actuals(String sources, DataTable table) {
    compareActuals(sources, table, _ -> true);
  }

  @Then("the actuals of {string} since then are:")
  public void actualsSinceThen(String sources, DataTable table) {
    compareActuals(sources, table, world.before()::isBefore);
  }

  private void compareActuals(String sources, DataTable table, Predicate<JsonNode> which) {
    Table expected =
        Table.of(table)
            .with(
                "type",
                "class",
                "quantity",
                "price",
                "amount",
                "billing type",
                "billing status",
                "adjustment",
                "customer",
                "nte")
            .later(LIMITS, "nte");
    world.expect(
        reading -> {
          List<JsonNode> actuals =
              sources.equals("all")
                  ? reading.actuals()
                  : Table.list(sources).stream()
                      .flatMap(source -> actualsOf(reading, source).stream())
                      .toList();
          Comparison.of(
              expected, actuals.stream().filter(which).map(ExpectationSteps::actual).toList());
        });
  }

  private static List<JsonNode> actualsOf(Reading reading, String source) {
    if (source.contains("/")) {
      throw Pending.needs("actuals of one of several items of an entry");
    }
    int at = source.indexOf('@');
    String entry = at < 0 ? source : source.substring(0, at);
    return reading.actuals(entry).stream()
        .filter(actual -> at < 0 || Json.text(actual, "customer").equals(source.substring(at + 1)))
        .toList();
  }

  private static Found actual(JsonNode actual) {
    return Found.of(
        "type",
        Json.text(actual, "type"),
        "class",
        Json.text(actual, "class"),
        "quantity",
        Json.decimal(actual, "quantity"),
        "price",
        Json.decimal(actual, "price"),
        "amount",
        Json.decimal(actual, "amount"),
        "billing type",
        Json.text(actual, "billingType"),
        "billing status",
        Json.text(actual, "billingStatus"),
        "adjustment",
        Json.text(actual, "adjustment"),
        "customer",
        Json.text(actual, "customer"));
  }

  @Then("the backlog of contract {string} is:")
  public void backlog(String contract, DataTable table) {
    Table expected =
        Table.of(table)
            .with(
                "source",
                "customer",
                "quantity",
                "amount",
                "billing type",
                "status",
                "nte",
                "nte level")
            .later(LIMITS, "nte", "nte level");
    world.expect(
        reading -> {
          List<JsonNode> items = reading.backlog(contract);
          var names = SourceNames.of(items);
          Comparison.of(expected, items.stream().map(item -> openItem(item, names)).toList());
        });
  }

  private static Found openItem(JsonNode item, SourceNames names) {
    return Found.of(
        "source",
        names.of(item),
        "customer",
        Json.text(item, "customer"),
        "quantity",
        Json.decimal(item, "quantity"),
        "amount",
        Json.decimal(item, "amount"),
        "billing type",
        Json.text(item, "billingType"),
        "status",
        Json.text(item, "billingStatus"));
  }

  @Then("the backlog of contract {string} is empty")
  public void backlogEmpty(String contract) {
    world.expect(reading -> assertThat(reading.backlog(contract)).isEmpty());
  }

  @Then("proforma {string} has these details:")
  public void details(String alias, DataTable table) {
    Table expected =
        Table.of(table)
            .with(
                "source", "quantity", "price", "amount", "discount", "fee", "tax", "billing type");
    expect(
        alias,
        proforma -> {
          List<JsonNode> details =
              Reading.created(proforma.get("details").valueStream().toList(), "source");
          var names = SourceNames.of(details, Json.text(proforma, "customer"));
          Comparison.of(expected, details.stream().map(detail -> detail(detail, names)).toList());
        });
  }

  /// There is neither discount nor fee yet.
  private static Found detail(JsonNode detail, SourceNames names) {
    return Found.of(
        "source",
        names.of(detail),
        "quantity",
        Json.decimal(detail, "quantity"),
        "price",
        Json.decimal(detail, "price"),
        "amount",
        Json.decimal(detail, "amount"),
        "discount",
        BigDecimal.ZERO,
        "fee",
        BigDecimal.ZERO,
        "tax",
        Json.decimal(detail, "tax"),
        "billing type",
        Json.text(detail, "billingType"));
  }

  @Then("proforma {string} has amount {amount}, tax {amount} and total {amount}")
  public void amounts(String alias, BigDecimal amount, BigDecimal tax, BigDecimal total) {
    expect(
        alias,
        proforma -> {
          assertThat(Json.decimal(proforma, "amount")).as("amount").isEqualByComparingTo(amount);
          assertThat(Json.decimal(proforma, "tax")).as("tax").isEqualByComparingTo(tax);
          assertThat(Json.decimal(proforma, "total")).as("total").isEqualByComparingTo(total);
        });
  }

  @Then("proforma {string} is {string}")
  public void status(String alias, String status) {
    expect(alias, proforma -> assertThat(Json.text(proforma, "status")).isEqualTo(status));
  }

  private void expect(String alias, Consumer<JsonNode> expectation) {
    String number = world.proforma(alias);
    world.expect(reading -> expectation.accept(reading.proforma(number)));
  }

  /// Deleted drafts are none of them.
  @Then("contract {string} has these proformas:")
  public void proformas(String contract, DataTable table) {
    Table expected = Table.of(table).with("proforma", "customer", "date", "total", "status");
    world.expect(
        reading -> {
          List<Found> found =
              reading.proformas(contract).stream()
                  .filter(proforma -> !Json.text(proforma, "status").equals("Deleted"))
                  .map(this::proforma)
                  .toList();
          Comparison.of(expected, found);
        });
  }

  private Found proforma(JsonNode proforma) {
    return Found.of(
        "proforma",
        world.namesOf(proforma),
        "customer",
        Json.text(proforma, "customer"),
        "date",
        Json.text(proforma, "date"),
        "total",
        Json.decimal(proforma, "total"),
        "status",
        Json.text(proforma, "status"));
  }
}
