package regie.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regie.problem.InvalidContent;
import regie.problem.Place;
import regie.problem.RefusedException;

/// A CSV file while it is read: encoding and separator found out, header understood, then row after
/// row. What makes the rest of the file unreadable is refused at once, with its row; what is wrong
/// with one row is reported.
final class CsvFile {
  static final int ROWS_MAX = 2_000_000;
  static final int CELL_LENGTH_MAX = 10_000;
  private static final int COLUMNS_MAX = 200;
  private static final int BUFFER_MAX = 1 << 17;

  private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");
  private static final String BROKEN =
      "cannot be read: a quote is misplaced or never closed, a cell is longer than "
          + CELL_LENGTH_MAX
          + " characters, or there are more than "
          + COLUMNS_MAX
          + " cells";

  private final CloseableIterator<CsvRecord> records;
  private final CsvHeader header;
  private final CsvRow row;
  private final CsvRow.Report report;
  private long lastLine = 1;
  private int rows;

  CsvFile(InputStream in, ImportOptions options, List<CsvColumn> columns, CsvRow.Report report) {
    this.report = report;
    try {
      var text = CsvSource.open(in, options.encoding());
      var format = new CsvFormat(text.separator(), options.slashes());
      records =
          CsvReader.builder()
              .fieldSeparator(format.separator())
              .allowExtraFields(true)
              .allowMissingFields(true)
              .maxBufferSize(BUFFER_MAX)
              .build(
                  CsvRecordHandler.builder()
                      .maxFields(COLUMNS_MAX)
                      .maxFieldSize(CELL_LENGTH_MAX)
                      .maxRecordSize(BUFFER_MAX)
                      .build(),
                  text.reader())
              .iterator();
      CsvRecord first = next();
      if (first == null) {
        throw InvalidContent.at("row 1", "the file is empty").refuse();
      }
      header = new CsvHeader(columns, first.getFields());
      row = new CsvRow(format, header, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The next row with as many cells as the header, the same object every time; null after the
  /// last.
  @Nullable CsvRow nextRow() {
    while (true) {
      CsvRecord csv = next();
      if (csv == null) {
        return null;
      }
      if (++rows > ROWS_MAX) {
        throw InvalidContent.at(
                "row " + csv.getStartingLineNumber(),
                "a file may have at most " + ROWS_MAX + " rows; split it")
            .refuse();
      }
      String[] cells = csv.getFields().toArray(String[]::new);
      if (cells.length == header.size()) {
        row.move(csv.getStartingLineNumber(), cells);
        return row;
      }
      report.wrong(
          new Place(
              "row " + csv.getStartingLineNumber(),
              "has " + cells.length + " cells, the header has " + header.size()));
    }
  }

  /// How many rows there were so far, without the header.
  int rows() {
    return rows;
  }

  /// The name of a cell for messages: a long one in part.
  static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private @Nullable CsvRecord next() {
    try {
      CsvRecord csv = records.hasNext() ? records.next() : null;
      if (csv == null || CsvSource.isEnd(csv.getFields())) {
        return null;
      }
      lastLine = csv.getStartingLineNumber();
      csv.getFields().forEach(this::refuseUnreadable);
      return csv;
    } catch (CsvParseException e) {
      throw broken(e).refuse();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CsvSource.TooLarge) {
        throw InvalidContent.at("row " + lastLine, String.valueOf(e.getCause().getMessage()))
            .refuse();
      }
      throw e;
    }
  }

  private void refuseUnreadable(String cell) {
    String complaint = CsvSource.complaint(cell);
    if (complaint != null) {
      throw new RefusedException(InvalidContent.at("row " + lastLine, complaint));
    }
  }

  /// The parser names the line in its message only.
  private InvalidContent broken(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    Matcher line = LINE.matcher(String.valueOf(cause.getMessage()));
    return line.find()
        ? InvalidContent.at("row " + line.group(1), BROKEN)
        : InvalidContent.at("row " + lastLine, "or the one after it " + BROKEN);
  }
}
