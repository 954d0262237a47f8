package regie.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.access.SignedIn;
import regie.problem.InvalidContent;
import regie.problem.RefusedException;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.PageController;
import regie.web.Texts;

/// Files in the browser: which tables can be imported, and the page on which a file is checked
/// first, then imported.
@PageController
class ImportPages {
  private final ImportTables tables;
  private final ImportFile importFile;

  ImportPages(ImportTables tables, ImportFile importFile) {
    this.tables = tables;
    this.importFile = importFile;
  }

  @GetMapping("/imports")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView list(SignedIn who, Frame frame) {
    Texts t = frame.texts();
    var rows =
        tables.all().stream()
            .filter(table -> who.may(table.permission()))
            .map(table -> row(t, table))
            .toList();
    var columns =
        List.of(
            GridColumn.text(t.get("files.import.table")),
            GridColumn.text(t.get("files.import.columns")));
    return new ListPage(
            t.get("files.imports"),
            Grid.of("imports", t.get("files.imports"), frame.url(), columns),
            rows,
            GridPager.of(frame.url(), rows.size(), -1, null),
            List.of(),
            ListPage.Links.NONE,
            t.get("files.imports.empty"))
        .view();
  }

  private static ListPage.Row row(Texts t, ImportableTable<?> table) {
    var columns = table.columns().stream().map(CsvColumn::name).toList();
    return new ListPage.Row(
        "/imports/" + table.name(),
        List.of(Cell.of(ImportPage.label(t, table.name())), Cell.of(String.join(", ", columns))));
  }

  @GetMapping("/imports/{table}")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView blank(SignedIn who, Frame frame, @PathVariable String table) {
    return ImportPage.of(frame, tables.required(who, table), FormInput.empty()).view();
  }

  /// What is sent: the file, how to read it, and how far to go.
  ///
  /// @param step `check`, `import`, `valid-rows`; none when a field was changed
  record Sent(
      @Nullable MultipartFile file,
      @Nullable String encoding,
      @Nullable String dates,
      @Nullable String step) {
    boolean hasFile() {
      return file != null && !file.isEmpty();
    }

    InputStream bytes() throws IOException {
      if (file == null || file.isEmpty()) {
        throw InvalidContent.at("file", "is required").refuse();
      }
      return file.getInputStream();
    }

    ImportOptions options() {
      boolean validRowsOnly = "valid-rows".equals(step);
      boolean dryRun = !validRowsOnly && !"import".equals(step);
      return ImportOptions.of(dryRun, validRowsOnly, encoding, dates);
    }

    FormInput input() {
      return FormInput.empty().set("encoding", encoding).set("dates", dates);
    }
  }

  @PostMapping("/imports/{table}")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView run(SignedIn who, Frame frame, @PathVariable String table, Sent sent)
      throws IOException {
    ImportableTable<?> wanted = tables.required(who, table);
    ImportPage page = ImportPage.of(frame, wanted, sent.input());
    if (!sent.hasFile() && sent.step() == null) {
      return page.view();
    }
    try (InputStream bytes = sent.bytes()) {
      ImportReport report = importFile.run(who.actor(), wanted, bytes, sent.options());
      return page.reported(report, frame.texts()).view();
    } catch (RefusedException refused) {
      return page.refused(refused.refusal(), frame.texts()).view();
    }
  }
}
