package regie.files;

import java.util.Locale;

/// Texts in cells. Spreadsheets run a cell that begins like a formula, so an apostrophe is set
/// before it, which they take for "this is text"; reading takes it away again.
final class CsvText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static String escape(String text) {
    String rest = text.startsWith("'") ? text.substring(1) : text;
    return startsFormula(text) || startsFormula(rest) ? "'" + text : text;
  }

  static String unescape(String cell) {
    if (!cell.startsWith("'")) {
      return cell;
    }
    String text = cell.substring(1);
    return escape(text).equals(cell) ? text : cell;
  }

  /// A constant as files have it: `time-and-material`.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
