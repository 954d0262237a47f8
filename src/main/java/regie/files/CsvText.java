package regie.files;

import java.util.Locale;

/// Texts in cells. Spreadsheets run a cell that begins like a formula, so an apostrophe is set
/// before it, which they take for "this is text"; reading takes it away again.
final class CsvText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static String escape(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    boolean formula = start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    return formula ? "'" + text : text;
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
}
