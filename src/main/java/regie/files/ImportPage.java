package regie.files;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import regie.problem.Place;
import regie.problem.Refusal;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.PageProblem;
import regie.web.Texts;

/// The page on which a file is checked and imported. View `files/import`, parameter `page`.
///
/// @param report what became of the file, or would; none before there was one
/// @param problem why it was refused as a whole
/// @param errors of its rows, or of the file
public record ImportPage(
    String table,
    String title,
    List<CsvColumn> columns,
    FormInput input,
    @Nullable ImportReport report,
    @Nullable PageProblem problem,
    List<RowError> errors) {
  private static final Pattern CELL = Pattern.compile("row (\\d+)(?:, column (.+))?");

  /// What is wrong in a file, and where.
  public record RowError(String row, String column, String message) {
    static RowError of(Place place, Texts texts) {
      String message = PageProblem.told(place, texts);
      Matcher cell = CELL.matcher(place.place());
      if (!cell.matches()) {
        return new RowError("", place.place(), message);
      }
      return new RowError(cell.group(1), cell.group(2) == null ? "" : cell.group(2), message);
    }
  }

  static ImportPage of(Frame frame, ImportableTable<?> table, FormInput input) {
    return new ImportPage(
        table.name(),
        frame.texts().get("files.import.title", label(frame.texts(), table.name())),
        table.columns(),
        input,
        null,
        null,
        List.of());
  }

  static String label(Texts texts, String table) {
    return texts.find("files.table." + table, table);
  }

  ImportPage reported(ImportReport found, Texts texts) {
    var rows = found.errors().stream().map(place -> RowError.of(place, texts)).toList();
    return new ImportPage(table, title, columns, input, found, null, rows);
  }

  ImportPage refused(Refusal refusal, Texts texts) {
    var rows = refusal.places().stream().map(place -> RowError.of(place, texts)).toList();
    var why = rows.isEmpty() ? PageProblem.of(refusal, texts) : null;
    return new ImportPage(table, title, columns, input, null, why, rows);
  }

  /// The file was imported, so that the page starts anew.
  public boolean isDone() {
    return report != null && !report.dryRun();
  }

  public List<FormField> fields(Texts t) {
    return List.of(
        FormField.choice(
            "encoding",
            t.get("files.import.encoding"),
            List.of(
                new Choice("utf-8", t.get("files.encoding.utf-8")),
                new Choice("windows-1252", t.get("files.encoding.windows-1252")),
                new Choice("iso-8859-15", t.get("files.encoding.iso-8859-15")),
                new Choice("utf-16", t.get("files.encoding.utf-16")))),
        FormField.choice(
            "dates",
            t.get("files.import.dates"),
            List.of(
                new Choice("", t.get("files.dates.plain")),
                new Choice("dd/mm/yyyy", t.get("files.dates.day-first")),
                new Choice("mm/dd/yyyy", t.get("files.dates.month-first")))));
  }

  public Grid grid(Frame frame) {
    Texts t = frame.texts();
    return Grid.of(
        "errors",
        t.get("files.import.errors"),
        frame.url(),
        List.of(
            GridColumn.figure(t.get("files.import.row")),
            GridColumn.text(t.get("files.import.column")),
            GridColumn.text(t.get("files.import.wrong"))));
  }

  ModelAndView view() {
    boolean refused = problem != null || (report == null && !errors.isEmpty());
    return new ModelAndView(
        "files/import",
        Map.of("page", this),
        refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }
}
