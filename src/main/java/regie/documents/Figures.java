package regie.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// Writes numbers as the document's language does. Nothing is rounded: a number with more digits
/// than usual is printed with all of them.
record Figures(DocumentLanguage language, Currency currency) {
  private static final char MINUS = '\u2212';
  private static final int GROUP = 3;

  /// At the currency's decimals: 13,048.75, or 13,049 in yen.
  String amount(BigDecimal amount) {
    return number(amount, currency.getDefaultFractionDigits());
  }

  /// 13,048.75 GBP
  String amountWithCurrency(BigDecimal amount) {
    return amount(amount) + "\u00a0" + currency.getCurrencyCode();
  }

  /// At least the currency's decimals, more where the price has more.
  String unitPrice(BigDecimal price) {
    return number(price, currency.getDefaultFractionDigits());
  }

  /// 7.50 h; hours always have two decimals, other units those that they need.
  String quantity(BigDecimal quantity, String unitCode) {
    String number = number(quantity, unitCode.equals("HUR") ? 2 : 0);
    String unit = Units.in(language, unitCode);
    return unit.isEmpty() ? number : number + "\u00a0" + unit;
  }

  String percent(BigDecimal percent) {
    return number(percent, 0) + (language == DocumentLanguage.FR ? "\u202f%" : "\u00a0%");
  }

  private String number(BigDecimal value, int decimalsMin) {
    int decimals = Math.max(decimalsMin, value.stripTrailingZeros().scale());
    String digits = value.abs().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    var text = new StringBuilder(digits.length() + 8);
    if (value.signum() < 0) {
      text.append(MINUS);
    }
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % GROUP == 0) {
        text.append(language.groupSeparator());
      }
      text.append(whole.charAt(i));
    }
    if (point >= 0) {
      text.append(language.decimalSeparator()).append(digits, point + 1, digits.length());
    }
    return text.toString();
  }
}
