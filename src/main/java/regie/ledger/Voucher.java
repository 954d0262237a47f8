package regie.ledger;

import java.time.LocalDate;
import java.util.List;
import regie.money.Money;

/// A balanced booking. `accountingDate` is the day in the ledger, which may differ from the day of
/// the work.
public record Voucher(
    long id, LocalDate accountingDate, Source source, long sourceId, List<Line> lines) {
  public enum Source {
    /// The source id is an actual's.
    ACTUAL,
    /// The source id is a posted invoice's.
    INVOICE
  }

  /// Amounts are positive for debit, negative for credit.
  public record Line(PostingType type, long accountId, Money amount, Money transactionAmount) {
    Line negated() {
      return new Line(type, accountId, amount.negated(), transactionAmount.negated());
    }
  }

  public Voucher {
    var sum = lines.stream().map(Line::amount).reduce(Money::plus);
    if (lines.size() < 2 || !sum.orElseThrow().isZero()) {
      throw new IllegalArgumentException("Voucher " + id + " does not balance: " + lines);
    }
  }

  /// The voucher that undoes this one on the same accounts.
  public Voucher reversed(long reversalId, LocalDate date, long reversalSourceId) {
    return new Voucher(
        reversalId, date, source, reversalSourceId, lines.stream().map(Line::negated).toList());
  }
}
