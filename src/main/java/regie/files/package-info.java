/// CSV files: read as spreadsheets write them, with errors by row and column ([ImportFile]);
/// written so that spreadsheets run nothing in them ([CsvExport]). Which tables there are, each
/// module says itself ([ImportableTable]).
@NullMarked
@ApplicationModule(
    displayName = "Files",
    allowedDependencies = {"problem", "company", "access", "rest", "web"})
package regie.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
