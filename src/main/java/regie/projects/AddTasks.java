package regie.projects;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.Code;
import regie.problem.SentSet;
import regie.projects.Project.Task;

/// Adds tasks to projects that exist.
@Service
public class AddTasks {
  private final Projects projects;
  private final Tasks tasks;

  AddTasks(Projects projects, Tasks tasks) {
    this.projects = projects;
    this.tasks = tasks;
  }

  @Transactional
  public void add(Actor actor, SentSet<Task.Content> sent) {
    Set<String> codes =
        sent.right().stream()
            .map(Task.Content::project)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, Long> known = projects.ids(actor, codes);
    SentSet<Task> added =
        sent.checked(
            (task, content) -> {
              String project = content.required("project", task.project());
              content.check(
                  project.isEmpty() || known.containsKey(project),
                  "project",
                  "there is no project " + project);
              String code = Code.required(content, "code", task.code());
              return new Task(project, code, content.line("name", task.name(), 200));
            });
    added.unique("code", AddTasks::key);
    added.written("code", AddTasks::key, tasks.insert(actor, added.right()));
    added.settle();
  }

  private static Tasks.Key key(Task task) {
    return new Tasks.Key(task.project(), task.code());
  }
}
