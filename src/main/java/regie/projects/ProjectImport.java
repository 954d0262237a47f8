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
class ProjectImport implements ImportableTable<Project.Content> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.required("project").as("code"),
          CsvColumn.required("name"),
          CsvColumn.optional("type"));

  private final CreateProjects createProjects;

  ProjectImport(CreateProjects createProjects) {
    this.createProjects = createProjects;
  }

  @Override
  public String name() {
    return "projects";
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
  public Project.Content read(CsvRow row) {
    return new Project.Content(
        row.text("project"), row.text("name"), row.choice("type", ProjectType.class), null);
  }

  @Override
  public void write(Actor actor, SentSet<Project.Content> rows) {
    createProjects.create(actor, rows);
  }
}
