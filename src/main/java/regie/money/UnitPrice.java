package regie.money;

import java.math.BigDecimal;
import java.util.Currency;

/// A price or cost of one unit (time: one hour), with at most six decimals. Never negative; zero
/// means free of charge or unknown, which the place that uses it must tell apart.
public record UnitPrice(BigDecimal amount, Currency currency) {
  public static final int DECIMALS_MAX = 6;

  public UnitPrice {
    amount = amount.stripTrailingZeros();
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("A price is not negative: " + amount.toPlainString());
    }
    if (amount.scale() > DECIMALS_MAX) {
      throw new IllegalArgumentException(
          amount.toPlainString() + " has more than " + DECIMALS_MAX + " decimals");
    }
    if (amount.scale() < 0) {
      amount = amount.setScale(0);
    }
  }

  public static UnitPrice of(String amount, String currency) {
    return new UnitPrice(new BigDecimal(amount), Currency.getInstance(currency));
  }

  /// Price × quantity, rounded once. The sign is the quantity's.
  public Money times(Quantity quantity, Rounding rounding) {
    return rounding.round(amount.multiply(quantity.value()), currency);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
