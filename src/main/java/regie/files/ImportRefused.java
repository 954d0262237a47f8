package regie.files;

import java.util.List;
import java.util.Map;
import regie.problem.Place;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Rows of a file are wrong, so none was imported.
record ImportRefused(ImportReport report) implements Refusal {
  @Override
  public ProblemType type() {
    return ProblemType.INVALID_CONTENT;
  }

  @Override
  public String detail() {
    return "Nothing was imported: %d of the file's %d rows could be, but there are %d errors."
        .formatted(report.imported(), report.rows(), report.errorCount());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "table", report.table(), "rows", report.rows(), "errorCount", report.errorCount());
  }

  @Override
  public List<Place> places() {
    return report.errors();
  }
}
