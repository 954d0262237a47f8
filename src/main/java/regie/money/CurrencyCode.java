package regie.money;

import java.util.Currency;
import java.util.regex.Pattern;

/// Codes of currencies that can be invoiced: those of ISO 4217 for which decimals are defined.
public final class CurrencyCode {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

  private CurrencyCode() {}

  /// Complains with an [IllegalArgumentException] that says why.
  public static Currency parse(String code) {
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("must be three capital letters, as in EUR");
    }
    Currency currency = known(code);
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(code + " has no decimals and cannot be invoiced");
    }
    return currency;
  }

  private static Currency known(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(code + " is not a currency of ISO 4217", e);
    }
  }
}
