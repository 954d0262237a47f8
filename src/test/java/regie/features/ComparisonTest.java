package regie.features;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.PendingException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import regie.features.Comparison.Found;

class ComparisonTest {
  private static final List<String> HEAD = List.of("source", "amount", "status");

  @Test
  void rows_are_matched_by_assignment_in_any_order() {
    expectMatch(
        table(List.of("", "10.00", ""), List.of("T1", "", "")),
        found("T1", "10", ""),
        found("T2", "10.000", ""));
  }

  @Test
  void an_empty_cell_takes_the_row_that_no_other_can() {
    expectMatch(
        table(List.of("", "", ""), List.of("", "10", ""), List.of("T1", "10", "")),
        found("T1", "10", ""),
        found("T2", "10", ""),
        found("T3", "5", "open"));
  }

  @Test
  void the_table_is_the_whole_result() {
    expectDifference(table(List.of("T1", "", "")), found("T1", "10", ""), found("T1", "10", ""));
    expectDifference(table(), found("T1", "10", ""));
    expectDifference(table(List.of("T1", "10", "")));
  }

  @Test
  void every_value_of_a_row_counts() {
    expectDifference(table(List.of("T1", "10.01", "")), found("T1", "10", ""));
    expectDifference(table(List.of("T2", "10", "")), found("T1", "10", ""));
    expectDifference(
        table(List.of("T1", "10", ""), List.of("T1", "10", "")),
        found("T1", "10", ""),
        found("T2", "10", ""));
  }

  @Test
  void a_dash_means_none() {
    expectMatch(table(List.of("T1", "-", "-")), found("T1", "0.00", ""));
    expectDifference(table(List.of("T1", "-", "")), found("T1", "1", ""));
    expectDifference(table(List.of("T1", "", "-")), found("T1", "", "open"));
  }

  @Test
  void columns_may_stand_in_any_order_but_must_be_known() {
    var table = DataTable.create(List.of(List.of("amount", "source"), List.of("10", "T1")));
    assertThatCode(() -> Comparison.of(Table.of(table), List.of(found("T1", "10", "open"))))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Table.of(table).with("source")).hasMessageContaining("amount");
  }

  @Test
  void a_cell_of_a_later_capability_is_pending_only_when_it_is_set() {
    assertThatCode(() -> table(List.of("T1", "-", "")).later("amounts", "amount", "status"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> table(List.of("T1", "1", "")).later("amounts", "amount"))
        .isInstanceOf(PendingException.class)
        .hasMessage("amounts");
  }

  @SafeVarargs
  private static Table table(List<String>... rows) {
    var lines = new java.util.ArrayList<List<String>>(List.of(HEAD));
    lines.addAll(List.of(rows));
    return Table.of(DataTable.create(lines));
  }

  private static Found found(String source, String amount, String status) {
    return Found.of(
        "source",
        List.of(source, source + "/1"),
        "amount",
        amount.isEmpty() ? "" : new BigDecimal(amount),
        "status",
        status);
  }

  private static void expectMatch(Table table, Found... found) {
    assertThatCode(() -> Comparison.of(table, List.of(found))).doesNotThrowAnyException();
  }

  private static void expectDifference(Table table, Found... found) {
    assertThatThrownBy(() -> Comparison.of(table, List.of(found)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected:");
  }
}
