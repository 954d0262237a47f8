package regie.entries;

import java.util.List;
import java.util.Locale;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.Texts;

/// The columns that lists of entries have in common.
final class EntryColumns {
  private EntryColumns() {}

  static Grid grid(Frame frame) {
    Texts t = frame.texts();
    return Grid.of(
        "entries",
        t.get("entries.title"),
        frame.url(),
        List.of(
            GridColumn.text(t.get("entries.entry")),
            GridColumn.text(t.get("entries.date")),
            GridColumn.text(t.get("entries.resource")),
            GridColumn.text(t.get("entries.project")),
            GridColumn.text(t.get("entries.task")),
            GridColumn.text(t.get("entries.role")),
            GridColumn.text(t.get("entries.description")),
            GridColumn.figure(t.get("entries.hours"))));
  }

  /// With the columns of the approver's decisions.
  static Grid deciding(Frame frame) {
    Texts t = frame.texts();
    return with(
        grid(frame),
        List.of(
            GridColumn.figure(t.get("entries.billable")), GridColumn.text(t.get("entries.type"))));
  }

  static Grid withStatus(Frame frame) {
    return with(grid(frame), List.of(GridColumn.text(frame.texts().get("entries.status"))));
  }

  private static Grid with(Grid grid, List<GridColumn> more) {
    var columns = new java.util.ArrayList<>(grid.columns());
    columns.addAll(more);
    return new Grid(
        grid.id(), grid.label(), columns, grid.url(), grid.sort(), grid.selectable(), grid.rows());
  }

  static EntryStatus status(ListedEntry row) {
    return EntryStatus.valueOf(row.status().toUpperCase(Locale.ROOT));
  }
}
