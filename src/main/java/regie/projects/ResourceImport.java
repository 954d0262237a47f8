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
class ResourceImport implements ImportableTable<Resource.Content> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.required("resource").as("code"),
          CsvColumn.optional("name"),
          CsvColumn.optional("role"),
          CsvColumn.optional("costRate"),
          CsvColumn.optional("currency"));

  private final CreateResources createResources;

  ResourceImport(CreateResources createResources) {
    this.createResources = createResources;
  }

  @Override
  public String name() {
    return "resources";
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
  public Resource.Content read(CsvRow row) {
    return new Resource.Content(
        row.text("resource"),
        row.text("name"),
        row.text("role"),
        row.decimal("costRate"),
        row.text("currency"));
  }

  @Override
  public void write(Actor actor, SentSet<Resource.Content> rows) {
    createResources.create(actor, rows);
  }
}
