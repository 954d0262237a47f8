package regie.projects;

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

/// How resources are listed.
final class ResourceList {
  private ResourceList() {}

  static ListPage page(Frame frame, Page<Resource> found) {
    Texts t = frame.texts();
    boolean mayEdit = frame.may(Permission.EDIT_MASTER_DATA);
    return new ListPage(
        t.get("projects.resources"),
        Grid.of(
            "resources",
            t.get("projects.resources"),
            frame.url(),
            List.of(
                GridColumn.text(t.get("projects.resource.code")),
                GridColumn.text(t.get("projects.resource.name")),
                GridColumn.text(t.get("projects.resource.role")))),
        found.items().stream().map(ResourceList::row).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(FormField.text("q", t.get("projects.resource.search"))),
        new ListPage.Links(
            mayEdit ? "/resources/new" : null,
            t.get("projects.resource.new"),
            mayEdit ? "/imports/resources" : null,
            "/resources.csv"),
        t.get("projects.resources.empty"));
  }

  private static ListPage.Row row(Resource resource) {
    return new ListPage.Row(
        "/resources/" + resource.code(),
        List.of(Cell.of(resource.code()), Cell.of(resource.name()), Cell.of(resource.role())));
  }
}
