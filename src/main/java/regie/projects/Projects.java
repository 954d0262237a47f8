package regie.projects;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.problem.NotFound;
import regie.rest.Paging;

/// The projects of a company.
@Repository
public class Projects {
  private final JdbcClient jdbc;

  Projects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which of `codes` exist, by code.
  public Map<String, Long> ids(Actor actor, Collection<String> codes) {
    return jdbc
        .sql(
            """
            select code, project_id as id from projects.project
             where company_id = :company and code = any(:codes::text[])
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(List.copyOf(codes), c -> c))
        .query(CodeId.class)
        .stream()
        .collect(Collectors.toMap(CodeId::code, CodeId::id));
  }

  private record CodeId(String code, long id) {}

  public Project get(Actor actor, String code) {
    return find(actor, code).orElseThrow(() -> new NotFound("project", code).refuse());
  }

  private Optional<Project> find(Actor actor, String code) {
    return jdbc.sql(
            """
            select code, name, type, version from projects.project
             where company_id = :company and code = :code
            """)
        .param("company", actor.companyId())
        .param("code", code)
        .query(Project.class)
        .optional();
  }

  List<Project> list(Actor actor, String search, Paging paging) {
    return jdbc.sql(
            """
            select code, name, type, version from projects.project
             where company_id = :company and code > :after
               and (code ilike :search or name ilike :search)
             order by code limit :fetch
            """)
        .param("company", actor.companyId())
        .param("after", paging.after())
        .param("search", search)
        .param("fetch", paging.fetch())
        .query(Project.class)
        .list();
  }

  void each(Actor actor, Consumer<Project> consumer) {
    try (var projects =
        jdbc
            .sql(
                """
                select code, name, type, version from projects.project
                 where company_id = :company order by code
                """)
            .withFetchSize(1_000)
            .param("company", actor.companyId())
            .query(Project.class)
            .stream()) {
      projects.forEach(consumer);
    }
  }

  /// Inserts those whose code is new, and answers their codes.
  Set<String> insert(Actor actor, List<Project> projects) {
    return new HashSet<>(
        jdbc.sql(
                """
                insert into projects.project (company_id, code, name, type)
                select :company, * from unnest(:code::text[], :name::text[], :type::text[])
                on conflict (company_id, code) do nothing
                returning code
                """)
            .param("company", actor.companyId())
            .param("code", Columns.of(projects, Project::code))
            .param("name", Columns.of(projects, Project::name))
            .param("type", Columns.of(projects, Project::type))
            .query(String.class)
            .list());
  }

  /// Whether the project of this version could be changed.
  boolean update(Actor actor, Project project) {
    return jdbc.sql(
                """
                update projects.project set name = :name, type = :type, version = version + 1
                 where company_id = :company and code = :code and version = :version
                """)
            .param("company", actor.companyId())
            .param("code", project.code())
            .param("name", project.name())
            .param("type", project.type().name())
            .param("version", project.version())
            .update()
        == 1;
  }
}
