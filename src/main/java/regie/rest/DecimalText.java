package regie.rest;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Decimal numbers as callers write them: plain, without exponent, grouping or sign of plus.
final class DecimalText {
  static final int DIGITS_MAX = 18;
  static final String EXPECTED =
      "must be a decimal number such as 12.50, with at most 18 digits, 6 of them after the point";
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

  private DecimalText() {}

  /// Whether `text` is one; digits are those before and after the point together.
  static boolean isDecimal(String text) {
    return text.length() <= DIGITS_MAX + 2
        && PLAIN.matcher(text).matches()
        && text.chars().filter(Character::isDigit).count() <= DIGITS_MAX;
  }

  static BigDecimal parse(String text) {
    if (!isDecimal(text)) {
      throw new IllegalArgumentException(EXPECTED);
    }
    return new BigDecimal(text);
  }
}
