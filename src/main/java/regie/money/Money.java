package regie.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/// An amount at exactly the decimals of its currency (ISO 4217). Positive means that somebody owes
/// it in the direction that the context names; a reversal or credit is negative. Excess digits are
/// refused, never rounded away: rounding happens under a named [Rounding] before a Money exists.
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
  public Money {
    int decimals = currency.getDefaultFractionDigits();
    if (decimals < 0) {
      throw new IllegalArgumentException(currency + " has no decimals and cannot be invoiced");
    }
    try {
      amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException excess) {
      throw new IllegalArgumentException(
          amount.toPlainString() + " has more than the " + decimals + " decimals of " + currency,
          excess);
    }
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /// The sum, zero of `currency` for nothing. Refuses a mix of currencies.
  public static Money sum(Collection<Money> amounts, Currency currency) {
    return amounts.stream().reduce(zero(currency), Money::plus);
  }

  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /// 1 for positive, −1 for negative, 0 for zero.
  public int sign() {
    return amount.signum();
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
    }
    return other;
  }

  /// For messages, as in `1600.00 USD`.
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
