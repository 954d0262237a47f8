package regie.setup;

import java.util.List;
import java.util.stream.Collectors;
import regie.access.CompanyUser;
import regie.rest.Page;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.PageStatus;
import regie.web.Texts;

/// How users are listed.
final class UserList {
  private UserList() {}

  static ListPage page(Frame frame, Page<CompanyUser> found) {
    Texts t = frame.texts();
    return new ListPage(
        t.get("setup.users"),
        Grid.of(
            "users",
            t.get("setup.users"),
            frame.url(),
            List.of(
                GridColumn.text(t.get("setup.user.name")),
                GridColumn.text(t.get("setup.user.displayName")),
                GridColumn.text(t.get("setup.user.kind")),
                GridColumn.text(t.get("setup.user.roles")),
                GridColumn.text(t.get("setup.user.status")))),
        found.items().stream().map(user -> row(t, user)).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(),
        new ListPage.Links("/users/new", t.get("setup.user.new"), null, null),
        t.get("setup.users.empty"));
  }

  private static ListPage.Row row(Texts t, CompanyUser user) {
    String roles =
        user.roles().stream()
            .map(role -> t.of("setup.role", role))
            .collect(Collectors.joining(", "));
    return new ListPage.Row(
        "/users/" + user.name(),
        List.of(
            Cell.of(user.name()),
            Cell.of(user.displayName()),
            Cell.of(t.get(user.service() ? "setup.user.kind.SERVICE" : "setup.user.kind.PERSON")),
            Cell.of(roles),
            user.disabled()
                ? Cell.status(PageStatus.FAIL, t.get("setup.user.disabled"))
                : Cell.of("")));
  }
}
