package regie.projects;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.projects.Project.Task;
import regie.rest.Paging;

/// The tasks of projects.
@Repository
public class Tasks {
  private final JdbcClient jdbc;

  Tasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A task within its project.
  public record Key(String project, String code) {
    /// For messages: `T1 of project ARM`.
    @Override
    public String toString() {
      return code + " of project " + project;
    }
  }

  /// All tasks of these projects.
  public Map<Key, Long> ids(Actor actor, Collection<String> projects) {
    return jdbc
        .sql(
            """
            select p.code as project, t.code, t.task_id as id
              from projects.task t join projects.project p using (company_id, project_id)
             where company_id = :company and p.code = any(:projects::text[])
            """)
        .param("company", actor.companyId())
        .param("projects", Columns.of(List.copyOf(projects), c -> c))
        .query(TaskId.class)
        .stream()
        .collect(Collectors.toMap(t -> new Key(t.project(), t.code()), TaskId::id));
  }

  private record TaskId(String project, String code, long id) {}

  List<Task> list(Actor actor, String project, Paging paging) {
    return jdbc.sql(
            """
            select p.code as project, t.code, t.name
              from projects.task t join projects.project p using (company_id, project_id)
             where company_id = :company and p.code = :project and t.code > :after
             order by t.code limit :fetch
            """)
        .param("company", actor.companyId())
        .param("project", project)
        .param("after", paging.after())
        .param("fetch", paging.fetch())
        .query(Task.class)
        .list();
  }

  void each(Actor actor, Consumer<Task> consumer) {
    try (var tasks =
        jdbc
            .sql(
                """
                select p.code as project, t.code, t.name
                  from projects.task t join projects.project p using (company_id, project_id)
                 where company_id = :company order by p.code, t.code
                """)
            .withFetchSize(1_000)
            .param("company", actor.companyId())
            .query(Task.class)
            .stream()) {
      tasks.forEach(consumer);
    }
  }

  /// Inserts those that are new to their project, and answers which.
  Set<Key> insert(Actor actor, List<Task> tasks) {
    return new HashSet<>(
        jdbc.sql(
                """
                with added as (
                  insert into projects.task (company_id, project_id, code, name)
                  select :company, p.project_id, s.code, s.name
                    from unnest(:project::text[], :code::text[], :name::text[]) as s (project, code, name)
                    join projects.project p on p.company_id = :company and p.code = s.project
                  on conflict (company_id, project_id, code) do nothing
                  returning project_id, code
                )
                select p.code as project, a.code
                  from added a join projects.project p on p.company_id = :company and p.project_id = a.project_id
                """)
            .param("company", actor.companyId())
            .param("project", Columns.of(tasks, Task::project))
            .param("code", Columns.of(tasks, Task::code))
            .param("name", Columns.of(tasks, Task::name))
            .query(Key.class)
            .list());
  }
}
