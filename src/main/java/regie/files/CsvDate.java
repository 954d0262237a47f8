package regie.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people write them into cells: `2026-03-02`, `2.3.2026`, and with slashes only when the
/// sender says whether the day or the month comes first.
final class CsvDate {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern DOTS = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
  private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

  /// What dates with slashes mean in a file.
  enum Slashes {
    REFUSED,
    DAY_FIRST,
    MONTH_FIRST
  }

  private CsvDate() {}

  /// Complains with an [IllegalArgumentException] that says why.
  static LocalDate parse(String cell, Slashes slashes) {
    Matcher iso = ISO.matcher(cell);
    if (iso.matches()) {
      return date(cell, iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dots = DOTS.matcher(cell);
    if (dots.matches()) {
      return date(cell, dots.group(3), dots.group(2), dots.group(1));
    }
    Matcher slashed = SLASHES.matcher(cell);
    if (slashed.matches()) {
      return switch (slashes) {
        case DAY_FIRST -> date(cell, slashed.group(3), slashed.group(2), slashed.group(1));
        case MONTH_FIRST -> date(cell, slashed.group(3), slashed.group(1), slashed.group(2));
        case REFUSED ->
            throw new IllegalArgumentException(
                cell
                    + " may begin with the day or the month; say which with dates=dd/mm/yyyy or dates=mm/dd/yyyy");
      };
    }
    throw new IllegalArgumentException("must be a date such as 2026-03-02");
  }

  private static LocalDate date(String cell, String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(cell + " is not a day of the calendar", e);
    }
  }
}
