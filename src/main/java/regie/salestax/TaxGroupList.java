package regie.salestax;

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
import regie.web.Texts;

/// How tax groups are listed.
final class TaxGroupList {
  private TaxGroupList() {}

  static ListPage page(Frame frame, Page<TaxGroup> found) {
    Texts t = frame.texts();
    boolean mayEdit = frame.may(Permission.EDIT_SETUP);
    return new ListPage(
        t.get("salestax.groups"),
        Grid.of("tax-groups", t.get("salestax.groups"), frame.url(), columns(t)),
        found.items().stream().map(group -> row(frame, group)).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(FormField.text("q", t.get("salestax.group.search"))),
        new ListPage.Links(
            mayEdit ? "/tax-groups/new" : null,
            t.get("salestax.group.new"),
            mayEdit && frame.menu().offers("/imports/{table}") ? "/imports/tax-groups" : null,
            null),
        t.get("salestax.groups.empty"));
  }

  private static List<GridColumn> columns(Texts t) {
    return List.of(
        GridColumn.text(t.get("salestax.group.code")),
        GridColumn.text(t.get("salestax.group.name")),
        GridColumn.figure(t.get("salestax.group.percent")),
        GridColumn.text(t.get("salestax.group.category")),
        GridColumn.text(t.get("salestax.group.exemptionReason")));
  }

  private static ListPage.Row row(Frame frame, TaxGroup group) {
    String percent =
        group.rates().isEmpty() ? "" : frame.format().percent(group.rates().getLast().percent());
    return new ListPage.Row(
        "/tax-groups/" + group.code(),
        List.of(
            Cell.of(group.code()),
            Cell.of(group.name()),
            Cell.of(percent),
            Cell.of(frame.texts().of("salestax.category", group.category())),
            Cell.of(group.exemptionReason())));
  }
}
