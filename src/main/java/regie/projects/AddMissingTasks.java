package regie.projects;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.database.Columns;

/// Adds the tasks that timesheets name and that their projects do not have yet. Projects that do
/// not exist, and codes that cannot be one, are passed over: whoever reads the timesheet complains
/// about them.
@Service
public class AddMissingTasks {
  private final JdbcClient jdbc;

  AddMissingTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public record Named(String project, String task) {}

  @Transactional
  public void add(Actor actor, Collection<Named> tasks) {
    List<Named> distinct = tasks.stream().distinct().toList();
    jdbc.sql(
            """
            insert into projects.task (company_id, project_id, code)
            select p.company_id, p.project_id, n.task
              from unnest(:projects::text[], :tasks::text[]) n (project, task)
              join projects.project p on p.company_id = :company and p.code = n.project
             where n.task ~ '^[A-Za-z0-9][A-Za-z0-9_./@-]{0,39}$'
             order by p.project_id, n.task
            on conflict (company_id, project_id, code) do nothing
            """)
        .param("company", actor.companyId())
        .param("projects", Columns.of(distinct, Named::project))
        .param("tasks", Columns.of(distinct, Named::task))
        .update();
  }
}
