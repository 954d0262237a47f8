package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1")
class TaskController {
  private final Tasks tasks;
  private final Projects projects;
  private final AddTasks add;
  private final ProjectExport export;

  TaskController(Tasks tasks, Projects projects, AddTasks add, ProjectExport export) {
    this.tasks = tasks;
    this.projects = projects;
    this.add = add;
    this.export = export;
  }

  record TasksAdded(@Nullable List<Project.Task.@Nullable Content> tasks) {}

  @PostMapping("/projects/{code}/tasks")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written add(Actor actor, @PathVariable String code, @RequestBody TasksAdded body) {
    projects.get(actor, code);
    SentSet<Project.Task.Content> sent = SentSet.request("tasks", body.tasks());
    SentSet<Project.Task.Content> ofProject =
        sent.checked(
            (task, content) -> {
              content.check(
                  task.project() == null || task.project().equals(code),
                  "project",
                  "must be " + code);
              return new Project.Task.Content(code, task.code(), task.name());
            });
    add.add(actor, ofProject);
    return new Written(sent.size());
  }

  @GetMapping("/projects/{code}/tasks")
  @Requires(Permission.READ_MASTER_DATA)
  Page<Project.Task> list(
      Actor actor,
      @PathVariable String code,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    projects.get(actor, code);
    var paging = Paging.of(limit, after);
    return Page.of(tasks.list(actor, code, paging), paging, Project.Task::code);
  }

  @GetMapping(path = "/tasks.csv", produces = "text/csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    export.tasks(actor, response);
  }
}
