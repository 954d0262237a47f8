package regie.parties;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvRow;
import regie.files.ImportableTable;
import regie.problem.SentSet;

@Component
class CustomerImport implements ImportableTable<Customer.Content> {
  static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.required("customer").as("code"),
          CsvColumn.required("name"),
          CsvColumn.optional("country"),
          CsvColumn.optional("language"),
          CsvColumn.optional("paymentTermDays"),
          CsvColumn.optional("taxGroup"),
          CsvColumn.optional("taxRegistration"),
          CsvColumn.optional("address"),
          CsvColumn.optional("postcode"),
          CsvColumn.optional("city"),
          CsvColumn.optional("email"),
          CsvColumn.optional("onHold"));

  private final CreateCustomers create;

  CustomerImport(CreateCustomers create) {
    this.create = create;
  }

  @Override
  public String name() {
    return "customers";
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
  public Customer.Content read(CsvRow row) {
    return new Customer.Content(
        row.text("customer"),
        row.text("name"),
        row.text("country"),
        row.text("language"),
        row.integer("paymentTermDays"),
        row.text("taxGroup"),
        row.text("taxRegistration"),
        row.text("address"),
        row.text("postcode"),
        row.text("city"),
        row.text("email"),
        row.yesNo("onHold"));
  }

  @Override
  public void write(Actor actor, SentSet<Customer.Content> rows) {
    create.create(actor, rows);
  }
}
