package regie.projects;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvRow;
import regie.files.ImportableTable;
import regie.problem.SentSet;

@Component
class TaskImport implements ImportableTable<Project.Task.Content> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.required("project"),
          CsvColumn.required("task").as("code"),
          CsvColumn.optional("name"));

  private final AddTasks addTasks;

  TaskImport(AddTasks addTasks) {
    this.addTasks = addTasks;
  }

  @Override
  public String name() {
    return "tasks";
  }

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public Permission permission() {
    return Permission.EDIT_MASTER_DATA;
  }

  @Override
  public Project.Task.Content read(CsvRow row) {
    return new Project.Task.Content(row.text("project"), row.text("task"), row.text("name"));
  }

  @Override
  public void write(Actor actor, SentSet<Project.Task.Content> rows) {
    addTasks.add(actor, rows);
  }
}
