package regie.entries;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;

/// Finds what the names in a set of entries stand for, with one query a kind.
@Repository
class WorkReferences {
  private final JdbcClient jdbc;

  WorkReferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param roleId the role of the resource; none: it has no usual one
  record Resource(long id, @Nullable Long roleId) {}

  record TaskName(String project, String task) {}

  /// What the names stand for; a name that is not in it stands for nothing.
  record Found(
      Map<String, Resource> resources,
      Map<String, Long> projects,
      Map<TaskName, Long> tasks,
      Map<String, Long> roles) {}

  Found find(Actor actor, Collection<NewTimeEntry> entries) {
    var projects = names(entries, NewTimeEntry::project);
    return new Found(
        resources(actor, names(entries, NewTimeEntry::resource)),
        ids(actor, "select code, project_id from projects.projects", projects),
        tasks(actor, projects),
        ids(actor, "select code, role_id from projects.roles", names(entries, NewTimeEntry::role)));
  }

  private static String[] names(
      Collection<NewTimeEntry> entries, Function<NewTimeEntry, @Nullable String> name) {
    return entries.stream()
        .map(name)
        .filter(Objects::nonNull)
        .map(String::strip)
        .distinct()
        .toArray(String[]::new);
  }

  private Map<String, Long> ids(Actor actor, String select, String[] codes) {
    var ids = new HashMap<String, Long>();
    jdbc.sql(select + " where company_id = :company and code = any(:codes)")
        .param("company", actor.companyId())
        .param("codes", codes)
        .query(
            row -> {
              ids.put(row.getString(1), row.getLong(2));
            });
    return ids;
  }

  private Map<String, Resource> resources(Actor actor, String[] codes) {
    var resources = new HashMap<String, Resource>();
    jdbc.sql(
            """
            select code, resource_id, role_id from projects.resources
             where company_id = :company and code = any(:codes)
            """)
        .param("company", actor.companyId())
        .param("codes", codes)
        .query(
            row -> {
              long role = row.getLong(3);
              resources.put(
                  row.getString(1), new Resource(row.getLong(2), row.wasNull() ? null : role));
            });
    return resources;
  }

  private Map<TaskName, Long> tasks(Actor actor, String[] projects) {
    var tasks = new HashMap<TaskName, Long>();
    jdbc.sql(
            """
            select p.code, t.code, t.task_id
              from projects.tasks t join projects.projects p using (company_id, project_id)
             where company_id = :company and p.code = any(:projects)
            """)
        .param("company", actor.companyId())
        .param("projects", projects)
        .query(
            row -> {
              tasks.put(new TaskName(row.getString(1), row.getString(2)), row.getLong(3));
            });
    return tasks;
  }
}
