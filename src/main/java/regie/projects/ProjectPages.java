package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;

/// The list of projects, the page of one with its tasks, and the form of a new one.
@PageController
class ProjectPages {
  /// The tasks that a project's page shows; all of them are in the file.
  private static final Paging TASKS = Paging.of(Paging.LIMIT_MAX, null);

  private final Projects projects;
  private final Tasks tasks;
  private final CreateProjects create;
  private final EditProject edit;
  private final ProjectExport export;

  ProjectPages(
      Projects projects,
      Tasks tasks,
      CreateProjects create,
      EditProject edit,
      ProjectExport export) {
    this.projects = projects;
    this.tasks = tasks;
    this.create = create;
    this.edit = edit;
    this.export = export;
  }

  @GetMapping("/projects")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    var found = projects.list(actor, Search.pattern(frame.url().get("q")), paging);
    return ProjectList.page(frame, Page.of(found, paging, Project::code)).view();
  }

  @GetMapping("/projects.csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"projects.csv\"");
    export.projects(actor, response);
  }

  @GetMapping("/projects/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Frame frame) {
    return ProjectForm.adding(frame, FormInput.empty()).view();
  }

  @PostMapping("/projects/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, FormInput input) {
    try {
      create.create(actor, SentSet.single(ProjectForm.read(input)));
      return new ModelAndView("redirect:/projects/" + input.get("code"));
    } catch (RefusedException refused) {
      return ProjectForm.adding(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/projects/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String code) {
    return page(actor, frame, ProjectForm.stored(projects.get(actor, code)));
  }

  @PostMapping("/projects/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String code, FormInput input) {
    input.set("code", code);
    try {
      edit.edit(actor, code, input.version(), ProjectForm.read(input));
      return new ModelAndView("redirect:/projects");
    } catch (RefusedException refused) {
      return page(actor, frame, input.refused(refused.refusal(), frame.texts()));
    }
  }

  private ModelAndView page(Actor actor, Frame frame, FormInput input) {
    var shown = tasks.list(actor, input.get("code"), TASKS);
    return ProjectForm.editing(frame, input, Page.of(shown, TASKS, Project.Task::code)).view();
  }
}
