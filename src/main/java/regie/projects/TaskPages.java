package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.web.FormField;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.Texts;

/// The form of a new task, and all tasks as a file.
@PageController
class TaskPages {
  private final Projects projects;
  private final AddTasks add;
  private final ProjectExport export;

  TaskPages(Projects projects, AddTasks add, ProjectExport export) {
    this.projects = projects;
    this.add = add;
    this.export = export;
  }

  @GetMapping("/tasks.csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tasks.csv\"");
    export.tasks(actor, response);
  }

  @GetMapping("/projects/{project}/tasks/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Actor actor, Frame frame, @PathVariable String project) {
    return form(frame, projects.get(actor, project).code(), FormInput.empty()).view();
  }

  @PostMapping("/projects/{project}/tasks/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, @PathVariable String project, FormInput input) {
    String code = projects.get(actor, project).code();
    try {
      var task = new Project.Task.Content(code, input.orNull("code"), input.orNull("name"));
      add.add(actor, SentSet.single(task));
      return new ModelAndView("redirect:/projects/" + code);
    } catch (RefusedException refused) {
      return form(frame, code, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  private static FormPage form(Frame frame, String project, FormInput input) {
    Texts t = frame.texts();
    var fields =
        List.of(
            FormField.text("code", t.get("projects.task.code")).needed(),
            FormField.text("name", t.get("projects.task.name")));
    return new FormPage(
        t.get("projects.task.add", project),
        "/projects/" + project + "/tasks/new",
        "",
        List.of(new FormPage.Section(t.get("projects.task"), fields)),
        input,
        t.get("web.form.save"),
        "/projects/" + project);
  }
}
