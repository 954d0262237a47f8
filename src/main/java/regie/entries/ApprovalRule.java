package regie.entries;

import static regie.actuals.BillingType.CHARGEABLE;
import static regie.actuals.BillingType.NON_CHARGEABLE;
import static regie.actuals.BillingType.NOT_AVAILABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import regie.actuals.Actual;
import regie.actuals.Actual.Cost;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.BillingType;
import regie.actuals.Facts;
import regie.actuals.TransactionClass;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.Rounding;
import regie.money.UnitPrice;

/// Which actuals the approval of an hour writes. The rows are those of the specification's table
/// 2.P; q is what was submitted, b what is billable, c the cost rate, p the bill rate:
///
/// | # | Event | New actuals |
/// |---|---|---|
/// | A1 | approved, b = q | cost q·c; unbilled sales q·p, chargeable |
/// | A2 | approved, b < q | cost q·c; unbilled sales b·p, chargeable; unbilled sales (q−b)·p, non-chargeable |
/// | A3 | approved, b > q | cost q·c; unbilled sales b·p, chargeable |
/// | A4 | approved on a project without contract | cost q·c |
///
/// Approved as non-chargeable or complimentary, all of q is unbilled sales of that type; as not
/// available, there is only the cost (FO-042). Each amount is rounded once; the rest in A2 is what
/// the whole is worth less what is charged, so that the two add up to it.
final class ApprovalRule {
  private ApprovalRule() {}

  /// An entry, and what was found out about it.
  ///
  /// @param contract none on a project without contract
  /// @param cost what an hour costs; none when no rate is valid that day: then it costs 0
  /// @param price what an hour is billed at; none when no rate is valid that day: then it is worth
  ///   0, and cannot be made ready until it is priced
  record Work(
      TimeEntry entry,
      Facts.@Nullable ContractRef contract,
      Optional<Rate> cost,
      Optional<Rate> price,
      Zero zero) {}

  record Rate(long id, UnitPrice price) {}

  /// Prices of nothing, in the currencies of cost and sales.
  record Zero(UnitPrice cost, UnitPrice sales) {}

  static List<Actual> actuals(Work work, EntryApproval approval, LongSupplier ids) {
    List<Actual> actuals = new ArrayList<>(3);
    Quantity submitted = work.entry.hours();
    Facts cost = facts(work, work.cost, work.zero.cost);
    actuals.add(new Cost(ids.getAsLong(), cost));
    BillingType type = approval.billingType() == null ? CHARGEABLE : approval.billingType();
    if (work.contract == null || type == NOT_AVAILABLE) {
      return actuals;
    }
    Facts whole = facts(work, work.price, work.zero.sales);
    if (type != CHARGEABLE) {
      actuals.add(new UnbilledSales(ids.getAsLong(), whole, type));
      return actuals;
    }
    Quantity billable = approval.billable() == null ? submitted : approval.billable();
    Facts charged =
        portion(whole, billable, whole.unitPrice().times(billable, Rounding.LINE_AMOUNT));
    if (billable.sign() != 0) {
      actuals.add(new UnbilledSales(ids.getAsLong(), charged, CHARGEABLE));
    }
    if (billable.compareTo(submitted) < 0) {
      Facts rest =
          portion(whole, submitted.minus(billable), whole.amount().minus(charged.amount()));
      actuals.add(new UnbilledSales(ids.getAsLong(), rest, NON_CHARGEABLE));
    }
    return actuals;
  }

  private static Facts facts(Work work, Optional<Rate> rate, UnitPrice zero) {
    TimeEntry entry = work.entry;
    UnitPrice price = rate.map(Rate::price).orElse(zero);
    return new Facts(
        TransactionClass.TIME,
        entry.id(),
        work.contract,
        new Facts.Work(entry.projectId(), entry.taskId(), entry.resourceId(), entry.roleId()),
        entry.date(),
        entry.hours(),
        price,
        price.times(entry.hours(), Rounding.LINE_AMOUNT),
        rate.map(Rate::id).orElse(null),
        entry.description());
  }

  private static Facts portion(Facts whole, Quantity quantity, Money amount) {
    return new Facts(
        whole.transactionClass(),
        whole.originId(),
        whole.contract(),
        whole.work(),
        whole.transactionDate(),
        quantity,
        whole.unitPrice(),
        amount,
        whole.rateId(),
        whole.description());
  }
}
