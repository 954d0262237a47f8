package regie.pricing;

import java.util.List;
import regie.access.Permission;
import regie.rest.Page;
import regie.validity.Validity;
import regie.web.FormField;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.Texts;

/// How bill rates are listed.
final class BillRateList {
  private BillRateList() {}

  static ListPage page(Frame frame, Page<BillRate> found) {
    Texts t = frame.texts();
    boolean mayEdit = frame.may(Permission.EDIT_MASTER_DATA);
    return new ListPage(
        t.get("pricing.rates"),
        Grid.of("bill-rates", t.get("pricing.rates"), frame.url(), columns(t)),
        found.items().stream().map(rate -> row(frame, rate)).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(FormField.text("q", t.get("pricing.rate.search"))),
        new ListPage.Links(
            mayEdit ? "/bill-rates/new" : null,
            t.get("pricing.rate.new"),
            mayEdit ? "/imports/bill-rates" : null,
            "/bill-rates.csv"),
        t.get("pricing.rates.empty"));
  }

  private static List<GridColumn> columns(Texts t) {
    return List.of(
        GridColumn.text(t.get("pricing.rate.role")),
        GridColumn.text(t.get("pricing.rate.contract")),
        GridColumn.figure(t.get("pricing.rate.rate")),
        GridColumn.text(t.get("pricing.rate.currency")),
        GridColumn.text(t.get("pricing.rate.from")),
        GridColumn.text(t.get("pricing.rate.to")),
        GridColumn.text(t.get("pricing.rate.priceList")));
  }

  private static ListPage.Row row(Frame frame, BillRate rate) {
    String from =
        rate.from().equals(Validity.BEGINNING)
            ? frame.texts().get("pricing.rate.beginning")
            : frame.format().date(rate.from());
    return new ListPage.Row(
        null,
        List.of(
            Cell.of(rate.role()),
            Cell.of(
                rate.contract() == null
                    ? frame.texts().get("pricing.rate.contract.all")
                    : rate.contract()),
            Cell.of(frame.format().price(rate.rate())),
            Cell.of(rate.currency()),
            Cell.of(from),
            Cell.of(frame.format().date(rate.to())),
            Cell.of(rate.priceList())));
  }
}
