package regie.invoices;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import regie.ledger.Account;
import regie.ledger.Voucher;
import regie.ledger.VoucherList.LineRow;
import regie.money.Money;

/// A voucher as a table: its lines by account, in accounting currency, and both sums.
public record VoucherTable(List<LineRow> lines, Currency currency) {

  /// One that is not written yet.
  static VoucherTable of(List<Voucher.Line> lines, Map<Long, Account> accounts, Currency currency) {
    return new VoucherTable(
        lines.stream().map(line -> row(line, accounts.get(line.accountId()))).toList(), currency);
  }

  private static LineRow row(
      Voucher.Line line, @org.jspecify.annotations.Nullable Account account) {
    BigDecimal amount = line.amount().amount();
    return new LineRow(
        line.type().term(),
        account == null ? "" : account.code(),
        account == null ? "" : account.name(),
        amount.max(BigDecimal.ZERO),
        amount.negate().max(BigDecimal.ZERO),
        line.transactionAmount().amount(),
        line.transactionAmount().currency().getCurrencyCode());
  }

  public Money debit(LineRow line) {
    return new Money(line.debit(), currency);
  }

  public Money credit(LineRow line) {
    return new Money(line.credit(), currency);
  }

  public Money debit() {
    return Money.sum(lines.stream().map(this::debit).toList(), currency);
  }

  public Money credit() {
    return Money.sum(lines.stream().map(this::credit).toList(), currency);
  }
}
