package regie.proforma;

import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.proforma.ProformaList.Sums;
import regie.rest.Page;
import regie.web.FormField;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.PageStatus;
import regie.web.Texts;

/// What the list of proformas shows.
public record ProformaListPage(
    List<FormField> fields,
    FormInput input,
    Grid grid,
    GridPager pager,
    List<ProformaList.Row> rows,
    List<Sums> sums) {

  static ProformaListPage of(Frame frame, Page<ProformaList.Row> page, List<Sums> sums) {
    FormInput input = FormInput.empty();
    var fields = ProformaFilter.fields(frame.texts());
    fields.forEach(field -> input.set(field.name(), frame.url().get(field.name())));
    long drafts = sums.stream().mapToLong(Sums::drafts).sum();
    long total = sums.stream().mapToLong(Sums::proformas).sum();
    Grid grid = grid(frame);
    boolean selectable = drafts > 0 && frame.may(Permission.EDIT_PROFORMAS);
    return new ProformaListPage(
        fields,
        input,
        selectable ? grid.selectable(drafts) : grid,
        GridPager.of(frame.url(), page.items().size(), total, page.next()),
        page.items(),
        sums);
  }

  static Grid grid(Frame frame) {
    Texts t = frame.texts();
    return Grid.of(
        "proformas",
        t.get("proforma.title"),
        frame.url(),
        List.of(
            GridColumn.text(t.get("proforma.proforma")),
            GridColumn.text(t.get("proforma.contract")),
            GridColumn.text(t.get("proforma.name")),
            GridColumn.text(t.get("proforma.customer")),
            GridColumn.text(t.get("proforma.date")),
            GridColumn.figure(t.get("proforma.net")),
            GridColumn.figure(t.get("proforma.tax")),
            GridColumn.figure(t.get("proforma.total")),
            GridColumn.text(t.get("proforma.currency")),
            GridColumn.text(t.get("proforma.status")),
            GridColumn.text(t.get("proforma.invoice")),
            GridColumn.text(t.get("proforma.made-by"))));
  }

  public static boolean isDraft(ProformaList.Row row) {
    return row.status() == ProformaInvoice.Status.DRAFT;
  }

  /// How far it is: invoiced is one step beyond confirmed.
  public static PageStatus status(ProformaList.Row row) {
    return switch (row.status()) {
      case DRAFT -> PageStatus.DRAFT;
      case CONFIRMED -> row.invoice().isEmpty() ? PageStatus.CONFIRMED : PageStatus.POSTED;
      case DELETED -> PageStatus.OPEN;
    };
  }

  public static String statusText(ProformaList.Row row, Texts t) {
    return row.invoice().isEmpty()
        ? t.of("proforma.status", row.status())
        : t.get("proforma.status.posted");
  }

  ModelAndView view() {
    return new ModelAndView("proforma/list", Map.of("page", this));
  }
}
