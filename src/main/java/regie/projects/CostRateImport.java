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
class CostRateImport implements ImportableTable<CostRate.Content> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.required("resource"),
          CsvColumn.required("rate"),
          CsvColumn.optional("currency"),
          CsvColumn.optional("from"),
          CsvColumn.optional("to"));

  private final StateCostRates stateCostRates;

  CostRateImport(StateCostRates stateCostRates) {
    this.stateCostRates = stateCostRates;
  }

  @Override
  public String name() {
    return "cost-rates";
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
  public CostRate.Content read(CsvRow row) {
    return new CostRate.Content(
        row.text("resource"),
        row.decimal("rate"),
        row.text("currency"),
        row.date("from"),
        row.date("to"));
  }

  @Override
  public void write(Actor actor, SentSet<CostRate.Content> rows) {
    stateCostRates.state(actor, rows);
  }
}
