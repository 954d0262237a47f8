package regie.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// The named places at which an amount may be rounded. All round half up on the magnitude, so that
/// a credit is the exact negation of what it credits. Source: `decisions.md`, "Money, tax, numbers,
/// time".
public enum Rounding {
  /// Quantity × price of one detail, once, at the currency's decimals.
  LINE_AMOUNT,
  /// Base × rate of one tax category and rate of a document (EN 16931, BR-CO-17).
  DOCUMENT_TAX;

  /// `exact` at the decimals of `currency`. Never loses the sign: −0.005 becomes −0.01 where 0.005
  /// becomes 0.01.
  public Money round(BigDecimal exact, Currency currency) {
    return new Money(
        exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
  }
}
