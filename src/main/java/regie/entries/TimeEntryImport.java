package regie.entries;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvRow;
import regie.files.ImportableTable;
import regie.problem.SentSet;
import regie.projects.AddMissingTasks;

/// Time entries from a file; they are submitted. Tasks that a project does not have yet are added
/// to it: timesheets come from where the tasks are kept.
@Component
class TimeEntryImport implements ImportableTable<NewTimeEntry> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.optional("entry"),
          CsvColumn.required("date"),
          CsvColumn.required("resource"),
          CsvColumn.required("project"),
          CsvColumn.optional("task"),
          CsvColumn.optional("role"),
          CsvColumn.optional("activity"),
          CsvColumn.required("hours"),
          CsvColumn.optional("ticket"),
          CsvColumn.optional("description"),
          CsvColumn.optional("internalNote"));

  private final LogTimeEntries logTimeEntries;
  private final AddMissingTasks addMissingTasks;

  TimeEntryImport(LogTimeEntries logTimeEntries, AddMissingTasks addMissingTasks) {
    this.logTimeEntries = logTimeEntries;
    this.addMissingTasks = addMissingTasks;
  }

  @Override
  public String name() {
    return "time-entries";
  }

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public Permission permission() {
    return Permission.LOG_ENTRIES;
  }

  @Override
  public NewTimeEntry read(CsvRow row) {
    return new NewTimeEntry(
        row.text("entry"),
        row.text("resource"),
        row.text("project"),
        row.text("task"),
        row.text("role"),
        row.date("date"),
        row.decimal("hours"),
        row.text("activity"),
        row.text("ticket"),
        row.text("internalNote"),
        row.text("description"));
  }

  @Override
  public void write(Actor actor, SentSet<NewTimeEntry> rows) {
    addMissingTasks.add(
        actor,
        rows.right().stream()
            .filter(entry -> entry.project() != null && entry.task() != null)
            .map(entry -> new AddMissingTasks.Named(entry.project().strip(), entry.task().strip()))
            .toList());
    logTimeEntries.log(actor, rows, true);
  }
}
