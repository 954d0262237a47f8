package regie.salestax;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvRow;
import regie.files.ImportableTable;
import regie.problem.SentSet;

@Component
class TaxGroupImport implements ImportableTable<TaxGroup.Stated> {
  private final StateTaxGroups state;

  TaxGroupImport(StateTaxGroups state) {
    this.state = state;
  }

  @Override
  public String name() {
    return "tax-groups";
  }

  @Override
  public List<CsvColumn> columns() {
    return List.of(
        CsvColumn.required("taxGroup").as("code"),
        CsvColumn.optional("name"),
        CsvColumn.optional("category"),
        CsvColumn.optional("exemptionReason"),
        CsvColumn.required("percent"));
  }

  @Override
  public Permission permission() {
    return Permission.EDIT_SETUP;
  }

  @Override
  public TaxGroup.Stated read(CsvRow row) {
    return new TaxGroup.Stated(
        row.text("taxGroup"),
        row.text("name"),
        row.choice("category", TaxCategory.class),
        row.text("exemptionReason"),
        row.decimal("percent"));
  }

  @Override
  public void write(Actor actor, SentSet<TaxGroup.Stated> rows) {
    state.state(actor, rows);
  }
}
