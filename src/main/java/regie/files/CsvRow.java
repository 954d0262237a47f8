package regie.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regie.problem.Place;

/// One row of a file while it is read. An empty cell is no value. What cannot be read is reported
/// at its column, and no value either.
public final class CsvRow {
  private final CsvFormat format;
  private final CsvHeader header;
  private final Report report;
  private long number;
  private String[] cells = {};
  private boolean wrong;

  CsvRow(CsvFormat format, CsvHeader header, Report report) {
    this.format = format;
    this.header = header;
    this.report = report;
  }

  /// Where complaints go.
  @FunctionalInterface
  interface Report {
    void wrong(Place place);
  }

  void move(long rowNumber, String[] rowCells) {
    number = rowNumber;
    cells = rowCells;
    wrong = false;
  }

  /// The line of the file in which the row begins; the header is in line 1.
  public long number() {
    return number;
  }

  public boolean isWrong() {
    return wrong;
  }

  public void wrong(String column, String message) {
    wrong = true;
    report.wrong(new Place(place(number, column), message));
  }

  static String place(long row, String column) {
    return column.isEmpty() ? "row " + row : "row " + row + ", column " + column;
  }

  public @Nullable String text(String column) {
    int index = header.index(column);
    if (index < 0) {
      return null;
    }
    String cell = CsvText.unescape(cells[index].strip());
    return cell.isEmpty() ? null : cell;
  }

  public @Nullable BigDecimal decimal(String column) {
    String cell = text(column);
    if (cell == null) {
      return null;
    }
    try {
      return CsvNumber.parse(cell, format.decimalComma());
    } catch (IllegalArgumentException e) {
      wrong(column, String.valueOf(e.getMessage()));
      return null;
    }
  }

  public @Nullable Integer integer(String column) {
    BigDecimal value = decimal(column);
    if (value == null) {
      return null;
    }
    try {
      return value.intValueExact();
    } catch (ArithmeticException e) {
      wrong(column, "must be a whole number of at most nine digits");
      return null;
    }
  }

  public @Nullable LocalDate date(String column) {
    String cell = text(column);
    if (cell == null) {
      return null;
    }
    try {
      return CsvDate.parse(cell, format.slashes());
    } catch (IllegalArgumentException e) {
      wrong(column, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /// One of the constants of `type`, in capitals or not, with hyphens or blanks between words:
  /// `time-and-material`.
  public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
    String cell = text(column);
    if (cell == null) {
      return null;
    }
    String name = cell.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    wrong(column, "must be one of " + words(type));
    return null;
  }

  public @Nullable Boolean yesNo(String column) {
    String cell = text(column);
    return cell == null
        ? null
        : switch (cell.toLowerCase(Locale.ROOT)) {
          case "yes", "true", "1" -> true;
          case "no", "false", "0" -> false;
          default -> {
            wrong(column, "must be yes or no");
            yield null;
          }
        };
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    var words = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words.toString();
  }
}
