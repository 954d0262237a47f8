package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a company's billing consists of at a moment, as the API tells it.
record Snapshot(
    List<JsonNode> actuals,
    List<JsonNode> proformas,
    List<JsonNode> invoices,
    List<JsonNode> backlog,
    boolean untouched) {
  static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();
  static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), List.of(), List.of(), false);

  /// Before a step that only sets up: whatever there is, it is not of this step.
  static final Snapshot UNTOUCHED = new Snapshot(List.of(), List.of(), List.of(), List.of(), true);

  static Snapshot of(Reading reading) {
    return new Snapshot(
        reading.actuals(),
        reading.proformas(),
        reading.all("/api/v1/invoices"),
        reading.backlog(),
        false);
  }

  /// Whether the actual is younger than this moment.
  boolean isBefore(JsonNode actual) {
    return !untouched && !values(actuals, "actual").contains(Json.text(actual, "actual"));
  }

  void expectNothingCreatedUntil(Snapshot now) {
    if (untouched) {
      return;
    }
    assertThat(values(now.actuals, "actual")).as("actuals").isEqualTo(values(actuals, "actual"));
    assertThat(values(now.proformas, "proforma"))
        .as("proformas and proposals")
        .isEqualTo(values(proformas, "proforma"));
    assertThat(values(now.invoices, "invoice"))
        .as("invoices")
        .isEqualTo(values(invoices, "invoice"));
  }

  /// A refused step has changed nothing.
  void expectNothingChangedUntil(Snapshot now) {
    if (!untouched) {
      assertThat(now).isEqualTo(this);
    }
  }

  private static Set<String> values(List<JsonNode> items, String field) {
    return items.stream().map(item -> Json.text(item, field)).collect(Collectors.toSet());
  }
}
