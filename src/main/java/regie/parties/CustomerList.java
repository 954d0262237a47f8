package regie.parties;

import java.util.List;
import regie.access.Permission;
import regie.rest.Page;
import regie.web.FormField;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.PageStatus;
import regie.web.Texts;

/// How customers are listed.
final class CustomerList {
  private CustomerList() {}

  static ListPage page(Frame frame, Page<Customer> found) {
    Texts t = frame.texts();
    boolean mayEdit = frame.may(Permission.EDIT_MASTER_DATA);
    return new ListPage(
        t.get("parties.customers"),
        Grid.of("customers", t.get("parties.customers"), frame.url(), columns(t)),
        found.items().stream().map(customer -> row(t, customer)).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(FormField.text("q", t.get("parties.customer.search"))),
        new ListPage.Links(
            mayEdit ? "/customers/new" : null,
            t.get("parties.customer.new"),
            mayEdit && frame.menu().offers("/imports/{table}") ? "/imports/customers" : null,
            "/customers.csv"),
        t.get("parties.customers.empty"));
  }

  private static List<GridColumn> columns(Texts t) {
    return List.of(
        GridColumn.text(t.get("parties.customer.code")),
        GridColumn.text(t.get("parties.customer.name")),
        GridColumn.text(t.get("parties.customer.country")),
        GridColumn.text(t.get("parties.customer.language")),
        GridColumn.figure(t.get("parties.customer.paymentTermDays")),
        GridColumn.text(t.get("parties.customer.taxGroup")),
        GridColumn.text(t.get("parties.customer.taxRegistration")),
        GridColumn.text(t.get("parties.customer.onHold")));
  }

  private static ListPage.Row row(Texts t, Customer customer) {
    return new ListPage.Row(
        "/customers/" + customer.code(),
        List.of(
            Cell.of(customer.code()),
            Cell.of(customer.name()),
            Cell.of(customer.country()),
            Cell.of(t.get("web.language." + customer.language())),
            Cell.of(customer.paymentTermDays()),
            Cell.of(customer.taxGroup()),
            Cell.of(customer.taxRegistration()),
            customer.onHold()
                ? Cell.status(PageStatus.WAIT, t.get("parties.customer.onHold"))
                : Cell.of("")));
  }
}
