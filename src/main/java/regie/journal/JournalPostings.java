package regie.journal;

import static regie.ledger.PostingType.ACCRUED_REVENUE;
import static regie.ledger.PostingType.PAYROLL_ALLOCATION;
import static regie.ledger.PostingType.PROJECT_COST;
import static regie.ledger.PostingType.WIP_SALES_VALUE;

import java.util.List;
import regie.actuals.Actual;
import regie.actuals.Actual.BilledSales;
import regie.actuals.Actual.Cost;
import regie.actuals.Actual.CostReversal;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.Actual.UnbilledSalesReversal;
import regie.actuals.BillingType;
import regie.ledger.Posting;
import regie.money.Money;

/// What an actual is booked as. The rows are those of the specification's posting tables (back
/// office, 2.20):
///
/// | | Event | Debit | Credit |
/// |---|---|---|---|
/// | P1 | time cost | project cost | payroll allocation |
/// | P8 | unbilled sales, accrual on, chargeable | WIP sales value | accrued revenue |
/// | P9 | unbilled sales, accrual off | – | – |
///
/// A reversal carries negative amounts and so books the same rows the other way round.
final class JournalPostings {
  private JournalPostings() {}

  /// Empty when nothing is booked. Amounts must be in accounting currency.
  static List<Posting> of(Actual actual, boolean accrueRevenue) {
    Money amount = actual.facts().amount();
    return switch (actual) {
      case Cost _, CostReversal _ ->
          List.of(Posting.debit(PROJECT_COST, amount), Posting.credit(PAYROLL_ALLOCATION, amount));
      case UnbilledSales sale -> accrual(sale.billingType(), amount, accrueRevenue);
      case UnbilledSalesReversal reversal -> accrual(reversal.billingType(), amount, accrueRevenue);
      case BilledSales _ ->
          throw new IllegalArgumentException(
              "Billed sales are booked by their invoice: " + actual.id());
    };
  }

  private static List<Posting> accrual(
      BillingType billingType, Money amount, boolean accrueRevenue) {
    return accrueRevenue && billingType == BillingType.CHARGEABLE
        ? List.of(Posting.debit(WIP_SALES_VALUE, amount), Posting.credit(ACCRUED_REVENUE, amount))
        : List.of();
  }
}
