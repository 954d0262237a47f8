package regie.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regie.access.Permission;
import regie.problem.InvalidContent;
import regie.rest.Page;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.PartsPage;
import regie.web.Texts;

/// The form of a project, and the list of its tasks below it.
final class ProjectForm {
  private ProjectForm() {}

  static FormInput stored(Project project) {
    return FormInput.empty()
        .set("version", project.version())
        .set("code", project.code())
        .set("name", project.name())
        .set("type", project.type());
  }

  static Project.Content read(FormInput input) {
    return new Project.Content(input.orNull("code"), input.orNull("name"), type(input), null);
  }

  private static @Nullable ProjectType type(FormInput input) {
    try {
      return input.has("type") ? ProjectType.valueOf(input.get("type")) : null;
    } catch (IllegalArgumentException unknown) {
      throw InvalidContent.at("type", "is not a type of projects").refuse();
    }
  }

  static FormPage adding(Frame frame, FormInput input) {
    Texts t = frame.texts();
    return new FormPage(
        t.get("projects.project.add"),
        "/projects/new",
        "",
        sections(t, FormField.text("code", t.get("projects.project.code")).needed()),
        input,
        t.get("web.form.save"),
        "/projects");
  }

  static PartsPage editing(Frame frame, FormInput input, Page<Project.Task> tasks) {
    Texts t = frame.texts();
    boolean mayEdit = frame.may(Permission.EDIT_MASTER_DATA);
    var form =
        new FormPage(
            t.get("projects.project.title", input.get("code")),
            "/projects/" + input.get("code"),
            input.get("version"),
            sections(t, FormField.of(Kind.FIXED, "code", t.get("projects.project.code"))),
            input,
            mayEdit ? t.get("web.form.save") : "",
            "/projects");
    var add =
        new PartsPage.Action(
            t.get("projects.task.new"), "/projects/" + input.get("code") + "/tasks/new");
    return PartsPage.of(
        form,
        new PartsPage.Part(
            t.get("projects.tasks"),
            Grid.of(
                "tasks",
                t.get("projects.tasks"),
                frame.url(),
                List.of(
                    GridColumn.text(t.get("projects.task.code")),
                    GridColumn.text(t.get("projects.task.name")))),
            tasks.items().stream().map(ProjectForm::row).toList(),
            t.get("projects.tasks.empty"),
            mayEdit ? add : null));
  }

  private static ListPage.Row row(Project.Task task) {
    return new ListPage.Row(null, List.of(Cell.of(task.code()), Cell.of(task.name())));
  }

  private static List<Section> sections(Texts t, FormField code) {
    return List.of(
        new Section(
            t.get("projects.project"),
            List.of(
                code,
                FormField.text("name", t.get("projects.project.name")),
                FormField.choice(
                    "type",
                    t.get("projects.project.type"),
                    Choice.of(ProjectType.class, t, "projects.type")))));
  }
}
