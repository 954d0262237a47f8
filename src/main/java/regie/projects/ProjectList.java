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

/// How projects are listed.
final class ProjectList {
  private ProjectList() {}

  static ListPage page(Frame frame, Page<Project> found) {
    Texts t = frame.texts();
    boolean mayEdit = frame.may(Permission.EDIT_MASTER_DATA);
    return new ListPage(
        t.get("projects.projects"),
        Grid.of(
            "projects",
            t.get("projects.projects"),
            frame.url(),
            List.of(
                GridColumn.text(t.get("projects.project.code")),
                GridColumn.text(t.get("projects.project.name")),
                GridColumn.text(t.get("projects.project.type")))),
        found.items().stream().map(project -> row(t, project)).toList(),
        GridPager.of(frame.url(), found.items().size(), -1, found.next()),
        List.of(FormField.text("q", t.get("projects.project.search"))),
        new ListPage.Links(
            mayEdit ? "/projects/new" : null,
            t.get("projects.project.new"),
            mayEdit ? "/imports/projects" : null,
            "/projects.csv"),
        t.get("projects.projects.empty"));
  }

  private static ListPage.Row row(Texts t, Project project) {
    return new ListPage.Row(
        "/projects/" + project.code(),
        List.of(
            Cell.of(project.code()),
            Cell.of(project.name()),
            Cell.of(t.of("projects.type", project.type()))));
  }
}
