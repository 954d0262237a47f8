package regie.contracts;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvRow;
import regie.files.ImportableTable;
import regie.problem.SentSet;

@Component
class ContractImport implements ImportableTable<ImportContracts.Row> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.required("contract").as("code"),
          CsvColumn.optional("name"),
          CsvColumn.required("customer"),
          CsvColumn.optional("currency"),
          CsvColumn.optional("status"),
          CsvColumn.optional("orderReference"),
          CsvColumn.optional("line"),
          CsvColumn.optional("lineName"),
          CsvColumn.optional("project"),
          CsvColumn.optional("billingMethod"),
          CsvColumn.optional("billingStart"),
          CsvColumn.optional("frequency").as("invoiceFrequency"));

  private final ImportContracts importContracts;

  ContractImport(ImportContracts importContracts) {
    this.importContracts = importContracts;
  }

  @Override
  public String name() {
    return "contracts";
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
  public ImportContracts.Row read(CsvRow row) {
    var contract =
        new ProjectContract.Content(
            row.text("contract"),
            row.text("name"),
            row.text("customer"),
            row.text("currency"),
            row.text("orderReference"),
            null);
    var line =
        new ContractLine.Content(
            row.text("line"),
            row.text("lineName"),
            row.text("project"),
            row.choice("billingMethod", BillingMethod.class),
            row.date("billingStart"),
            row.text("frequency"));
    boolean hasLine = line.code() != null || line.project() != null;
    return new ImportContracts.Row(
        contract, hasLine ? line : null, row.choice("status", ContractStatus.class));
  }

  @Override
  public void write(Actor actor, SentSet<ImportContracts.Row> rows) {
    importContracts.write(actor, rows);
  }
}
