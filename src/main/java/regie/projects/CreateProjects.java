package regie.projects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.Code;
import regie.problem.Content;
import regie.problem.SentSet;
import regie.projects.Project.Task;

/// Creates projects, with their first tasks.
@Service
public class CreateProjects {
  private final Projects projects;
  private final Tasks tasks;

  CreateProjects(Projects projects, Tasks tasks) {
    this.projects = projects;
    this.tasks = tasks;
  }

  private record NewProject(Project project, List<Task> tasks) {
    String code() {
      return project.code();
    }
  }

  @Transactional
  public void create(Actor actor, SentSet<Project.Content> sent) {
    SentSet<NewProject> created =
        sent.checked(
            (content, it) -> {
              Project project = project(content, 1, it);
              return new NewProject(project, tasks(project.code(), content.tasks(), it));
            });
    created.unique("code", NewProject::code);
    var right = created.right().stream().map(NewProject::project).toList();
    created.written("code", NewProject::code, projects.insert(actor, right));
    tasks.insert(actor, created.right().stream().flatMap(p -> p.tasks().stream()).toList());
    created.settle();
  }

  static Project project(Project.Content sent, int version, Content content) {
    String code = Code.required(content, "code", sent.code());
    String name = content.line("name", sent.name(), 200);
    return new Project(
        code,
        name.isEmpty() ? code : name,
        Objects.requireNonNullElse(sent.type(), ProjectType.TIME_AND_MATERIAL),
        version);
  }

  private static List<Task> tasks(
      String project, @Nullable List<Task.@Nullable Content> sent, Content content) {
    var tasks = new ArrayList<Task>();
    var codes = new HashSet<String>();
    for (Task.Content task : sent == null ? List.<Task.@Nullable Content>of() : sent) {
      String place = "tasks[" + tasks.size() + "].code";
      String code = Code.required(content, place, task == null ? null : task.code());
      content.check(codes.add(code), place, code + " is there twice");
      tasks.add(new Task(project, code, task == null ? "" : content.line(place, task.name(), 200)));
    }
    return tasks;
  }
}
