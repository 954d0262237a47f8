package regie.ledger;

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

/// How accounts are listed.
final class AccountList {
  private AccountList() {}

  static ListPage page(Frame frame, Page<Account> found) {
    Texts t = frame.texts();
    return new ListPage(
        t.get("ledger.accounts"),
        Grid.of(
            "accounts",
            t.get("ledger.accounts"),
            frame.url(),
            List.of(
                GridColumn.text(t.get("ledger.account.code")),
                GridColumn.text(t.get("ledger.account.name")),
                GridColumn.text(t.get("ledger.account.kind")))),
        found.items().stream().map(account -> row(t, account)).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(FormField.text("q", t.get("ledger.account.search"))),
        new ListPage.Links(
            frame.may(Permission.EDIT_SETUP) ? "/accounts/new" : null,
            t.get("ledger.account.new"),
            null,
            null),
        t.get("ledger.accounts.empty"));
  }

  private static ListPage.Row row(Texts t, Account account) {
    return new ListPage.Row(
        "/accounts/" + account.code(),
        List.of(
            Cell.of(account.code()),
            Cell.of(account.name()),
            Cell.of(t.of("ledger.account.kind", account.kind()))));
  }
}
