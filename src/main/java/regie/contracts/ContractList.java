package regie.contracts;

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

/// How contracts are listed.
final class ContractList {
  private ContractList() {}

  static ListPage page(Frame frame, Page<ProjectContract> found) {
    Texts t = frame.texts();
    boolean mayEdit = frame.may(Permission.EDIT_MASTER_DATA);
    return new ListPage(
        t.get("contracts.contracts"),
        Grid.of("contracts", t.get("contracts.contracts"), frame.url(), columns(t)),
        found.items().stream().map(contract -> row(t, contract)).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(FormField.text("q", t.get("contracts.search"))),
        new ListPage.Links(
            mayEdit ? "/contracts/new" : null,
            t.get("contracts.new"),
            mayEdit ? "/imports/contracts" : null,
            "/contracts.csv"),
        t.get("contracts.empty"));
  }

  private static List<GridColumn> columns(Texts t) {
    return List.of(
        GridColumn.text(t.get("contracts.code")),
        GridColumn.text(t.get("contracts.name")),
        GridColumn.text(t.get("contracts.customer")),
        GridColumn.text(t.get("contracts.currency")),
        GridColumn.text(t.get("contracts.status")),
        GridColumn.text(t.get("contracts.orderReference")));
  }

  private static ListPage.Row row(Texts t, ProjectContract contract) {
    return new ListPage.Row(
        "/contracts/" + contract.code(),
        List.of(
            Cell.of(contract.code()),
            Cell.of(contract.name()),
            Cell.of(contract.customer()),
            Cell.of(contract.currency()),
            Cell.status(pie(contract.status()), t.of("contracts.status", contract.status())),
            Cell.of(contract.orderReference())));
  }

  static PageStatus pie(ContractStatus status) {
    return switch (status) {
      case DRAFT -> PageStatus.DRAFT;
      case CONFIRMED -> PageStatus.CONFIRMED;
    };
  }
}
