package regie.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.access.SignedIn;

@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
  private final ImportTables tables;
  private final ImportFile importFile;

  ImportController(ImportTables tables, ImportFile importFile) {
    this.tables = tables;
    this.importFile = importFile;
  }

  record Tables(List<Table> items) {}

  record Table(String table, List<Column> columns) {}

  record Column(String name, boolean required) {}

  /// The tables that can be imported, and their columns.
  @GetMapping
  @Requires(Permission.READ_MASTER_DATA)
  Tables tables() {
    return new Tables(
        tables.all().stream()
            .map(
                table ->
                    new Table(
                        table.name(),
                        table.columns().stream()
                            .map(column -> new Column(column.name(), column.required()))
                            .toList()))
            .toList());
  }

  /// Imports a CSV file. Needs, besides, the permission to edit the table.
  @PostMapping(path = "/{table}", consumes = "text/csv")
  @Requires(Permission.READ_MASTER_DATA)
  ImportReport run(
      SignedIn who, @PathVariable String table, Reading reading, HttpServletRequest request)
      throws IOException {
    ImportableTable<?> wanted = tables.required(who, table);
    return importFile.run(who.actor(), wanted, request.getInputStream(), reading.options());
  }

  /// How to read the file, as parameters of the address.
  record Reading(
      @Nullable Boolean dryRun,
      @Nullable Boolean validRowsOnly,
      @Nullable String encoding,
      @Nullable String dates) {
    ImportOptions options() {
      return ImportOptions.of(dryRun, validRowsOnly, encoding, dates);
    }
  }
}
