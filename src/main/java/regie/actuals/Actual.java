package regie.actuals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of the journal: what work has cost, what it is worth before it is invoiced, what was
/// invoiced; and the reversals of each. Born of approval, confirmation or correction; never
/// changed, never deleted (FO-089).
///
/// Cost is in accounting currency and positive when incurred; sales are in the contract's currency
/// and positive when earned. A reversal repeats the facts of what it reverses with quantity and
/// amount negated, and anything is reversed at most once.
public sealed interface Actual {
  long id();

  Facts facts();

  /// Work has cost this much. Confirmation and correction of invoices never touch it (FO-182).
  record Cost(long id, Facts facts) implements Actual {
    public CostReversal reversal(long reversalId) {
      return new CostReversal(reversalId, facts.reversed(), id);
    }
  }

  record CostReversal(long id, Facts facts, long reversedId) implements Actual {}

  /// Work is worth this much and has not been invoiced: the backlog is made of these.
  record UnbilledSales(long id, Facts facts, BillingType billingType) implements Actual {
    public UnbilledSalesReversal reversal(long reversalId) {
      return new UnbilledSalesReversal(reversalId, facts.reversed(), billingType, id);
    }

    /// The same, invoiced.
    public BilledSales billed(long billedId) {
      return new BilledSales(billedId, facts, billingType);
    }
  }

  record UnbilledSalesReversal(long id, Facts facts, BillingType billingType, long reversedId)
      implements Actual {}

  /// Work was invoiced for this much; with another billing type than chargeable, it was shown and
  /// given away.
  record BilledSales(long id, Facts facts, BillingType billingType) implements Actual {}

  /// The three kinds under which the journal stores an actual.
  enum Kind {
    COST,
    UNBILLED_SALES,
    BILLED_SALES;

    /// The field's term.
    public String term() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  default Kind kind() {
    return switch (this) {
      case Cost _, CostReversal _ -> Kind.COST;
      case UnbilledSales _, UnbilledSalesReversal _ -> Kind.UNBILLED_SALES;
      case BilledSales _ -> Kind.BILLED_SALES;
    };
  }

  /// None for cost.
  default @Nullable BillingType billingTypeOrNull() {
    return switch (this) {
      case Cost _, CostReversal _ -> null;
      case UnbilledSales sale -> sale.billingType();
      case UnbilledSalesReversal reversal -> reversal.billingType();
      case BilledSales sale -> sale.billingType();
    };
  }

  /// The actual that this one reverses, if it is a reversal.
  default @Nullable Long reversedIdOrNull() {
    return switch (this) {
      case CostReversal reversal -> reversal.reversedId();
      case UnbilledSalesReversal reversal -> reversal.reversedId();
      case Cost _, UnbilledSales _, BilledSales _ -> null;
    };
  }
}
