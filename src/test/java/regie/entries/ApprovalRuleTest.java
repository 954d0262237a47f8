package regie.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regie.actuals.Actual;
import regie.actuals.BillingType;
import regie.actuals.Facts;
import regie.money.Quantity;
import regie.money.UnitPrice;

/// The specification's table of approvals: q hours at cost 40 GBP and price 200 USD.
class ApprovalRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Facts.ContractRef CONTRACT = new Facts.ContractRef(11, 12, 13);
  private static final ApprovalRule.Zero ZERO =
      new ApprovalRule.Zero(UnitPrice.of("0", "GBP"), UnitPrice.of("0", "USD"));

  private static TimeEntry hours(String hours) {
    return new TimeEntry(
        5, "T1", 1, 2, 3L, 4, DAY, Quantity.of(hours), "Analysis", EntryStatus.APPROVED);
  }

  private static ApprovalRule.Work work(
      String hours, Facts.@Nullable ContractRef contract, String cost, String price) {
    return new ApprovalRule.Work(
        hours(hours), contract, rate(71, cost, "GBP"), rate(72, price, "USD"), ZERO);
  }

  private static Optional<ApprovalRule.Rate> rate(long id, String rate, String currency) {
    return rate.equals("-")
        ? Optional.empty()
        : Optional.of(new ApprovalRule.Rate(id, UnitPrice.of(rate, currency)));
  }

  private static List<Actual> approved(
      ApprovalRule.Work work, @Nullable String billable, @Nullable BillingType type) {
    var ids = new AtomicLong(100);
    return ApprovalRule.actuals(
        work,
        new EntryApproval("T1", billable == null ? null : Quantity.of(billable), type),
        ids::incrementAndGet);
  }

  /// Kind, quantity, amount and billing type, as in `U 6 1200.00 Ch`.
  private static String text(Actual actual) {
    String kind = actual.kind() == Actual.Kind.COST ? "C" : "U";
    var type = actual.billingTypeOrNull();
    String billing =
        type == null
            ? ""
            : switch (type) {
              case CHARGEABLE -> " Ch";
              case NON_CHARGEABLE -> " NC";
              case COMPLIMENTARY -> " Co";
              case NOT_AVAILABLE -> " NA";
            };
    return kind
        + " "
        + actual.facts().quantity()
        + " "
        + actual.facts().amount().amount().toPlainString()
        + billing;
  }

  private static String text(List<Actual> actuals) {
    return actuals.stream().map(ApprovalRuleTest::text).collect(Collectors.joining(" + "));
  }

  @ParameterizedTest(name = "{0}: {1} h, billable {2}, {3}, contract {4}: {5}")
  @CsvSource({
    "A1, 8, ,    ,               yes, C 8 320.00 + U 8 1600.00 Ch",
    "A1, 8, 8,   ,               yes, C 8 320.00 + U 8 1600.00 Ch",
    "A1, 8, 8.0, CHARGEABLE,     yes, C 8 320.00 + U 8 1600.00 Ch",
    "A2, 8, 6,   ,               yes, C 8 320.00 + U 6 1200.00 Ch + U 2 400.00 NC",
    "A2, 8, 0,   ,               yes, C 8 320.00 + U 8 1600.00 NC",
    "A3, 8, 10,  ,               yes, C 8 320.00 + U 10 2000.00 Ch",
    "A4, 8, ,    ,               no,  C 8 320.00",
    "A4, 8, 6,   ,               no,  C 8 320.00",
    "A4, 8, ,    NON_CHARGEABLE, no,  C 8 320.00",
    "NC, 8, ,    NON_CHARGEABLE, yes, C 8 320.00 + U 8 1600.00 NC",
    "NC, 8, 6,   NON_CHARGEABLE, yes, C 8 320.00 + U 8 1600.00 NC",
    "Co, 8, ,    COMPLIMENTARY,  yes, C 8 320.00 + U 8 1600.00 Co",
    "NA, 8, ,    NOT_AVAILABLE,  yes, C 8 320.00",
  })
  void approval_writes_what_the_table_says(
      String row,
      String hours,
      @Nullable String billable,
      @Nullable BillingType type,
      String contract,
      String written) {
    var work = work(hours, contract.equals("yes") ? CONTRACT : null, "40", "200");
    assertThat(text(approved(work, billable, type))).as(row).isEqualTo(written);
  }

  @Test
  void what_is_charged_and_the_rest_add_up_to_the_whole() {
    // 1 h at 0.05; 0.5 of it is 0.025, rounded to 0.03. The rest is 0.02, not another 0.03.
    var actuals = approved(work("1", CONTRACT, "0", "0.05"), "0.5", null);
    assertThat(text(actuals)).isEqualTo("C 1 0.00 + U 0.5 0.03 Ch + U 0.5 0.02 NC");
  }

  @Test
  void every_amount_is_rounded_once() {
    assertThat(text(approved(work("0.25", CONTRACT, "40.10", "90.10"), null, null)))
        .isEqualTo("C 0.25 10.03 + U 0.25 22.53 Ch");
  }

  @Test
  void without_a_rate_work_is_worth_nothing_yet_and_says_so() {
    var actuals = approved(work("8", CONTRACT, "-", "-"), null, null);
    assertThat(text(actuals)).isEqualTo("C 8 0.00 + U 8 0.00 Ch");
    assertThat(actuals).extracting(actual -> actual.facts().rateId()).containsOnlyNulls();
    assertThat(actuals)
        .extracting(actual -> actual.facts().amount().currency().getCurrencyCode())
        .containsExactly("GBP", "USD");
  }

  @Test
  void a_rate_of_zero_is_a_rate() {
    var free = approved(work("8", CONTRACT, "40", "0"), null, null);
    assertThat(free).extracting(actual -> actual.facts().rateId()).containsExactly(71L, 72L);
  }

  @Test
  void actuals_repeat_what_the_entry_states() {
    var actuals = approved(work("8", CONTRACT, "40", "200"), "6", null);
    assertThat(actuals).extracting(Actual::id).containsExactly(101L, 102L, 103L);
    for (Actual actual : actuals) {
      Facts facts = actual.facts();
      assertThat(facts.originId()).isEqualTo(5);
      assertThat(facts.contract()).isEqualTo(CONTRACT);
      assertThat(facts.work()).isEqualTo(new Facts.Work(2, 3L, 1L, 4L));
      assertThat(facts.transactionDate()).isEqualTo(DAY);
      assertThat(facts.description()).isEqualTo("Analysis");
    }
  }

  @Test
  void what_is_taken_back_is_the_exact_negation() {
    for (Actual actual : approved(work("0.25", CONTRACT, "40.10", "90.10"), "0.1", null)) {
      Facts facts = actual.facts();
      Facts reversed = facts.reversed();
      assertThat(reversed.quantity()).isEqualTo(facts.quantity().negated());
      assertThat(reversed.amount()).isEqualTo(facts.amount().negated());
      assertThat(reversed.unitPrice()).isEqualTo(facts.unitPrice());
      assertThat(reversed.reversed()).isEqualTo(facts);
    }
  }
}
