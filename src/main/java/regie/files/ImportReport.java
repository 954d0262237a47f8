package regie.files;

import java.util.List;
import regie.problem.Place;

/// What became of a file.
///
/// @param rows in the file, without the header
/// @param imported rows that were written; in a dry run, that would be
/// @param errors the first thousand; `errorCount` counts them all
public record ImportReport(
    String table, int rows, int imported, boolean dryRun, int errorCount, List<Place> errors) {}
