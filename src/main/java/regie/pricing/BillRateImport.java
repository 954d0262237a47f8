package regie.pricing;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvRow;
import regie.files.ImportableTable;
import regie.problem.SentSet;

@Component
class BillRateImport implements ImportableTable<BillRate.Content> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.optional("priceList"),
          CsvColumn.required("role"),
          CsvColumn.required("rate"),
          CsvColumn.optional("currency"),
          CsvColumn.optional("from"),
          CsvColumn.optional("to"),
          CsvColumn.optional("contract"));

  private final StateBillRates stateBillRates;

  BillRateImport(StateBillRates stateBillRates) {
    this.stateBillRates = stateBillRates;
  }

  @Override
  public String name() {
    return "bill-rates";
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
  public BillRate.Content read(CsvRow row) {
    return new BillRate.Content(
        row.text("role"),
        row.decimal("rate"),
        row.text("currency"),
        row.date("from"),
        row.date("to"),
        row.text("contract"),
        row.text("priceList"));
  }

  @Override
  public void write(Actor actor, SentSet<BillRate.Content> rows) {
    stateBillRates.state(actor, rows);
  }
}
