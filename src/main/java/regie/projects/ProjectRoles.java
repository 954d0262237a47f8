package regie.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.database.Columns;
import regie.problem.Content;
import regie.rest.Paging;

/// The roles in which work is done and billed. Resources and bill rates create those that they name
/// first; time entries must name existing ones.
@Repository
public class ProjectRoles {
  public static final int CODE_LENGTH_MAX = 60;

  private final JdbcClient jdbc;

  ProjectRoles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A role's name as it was sent, in the place `role`.
  public static String checked(Content content, @Nullable String role) {
    return content.line("role", role, CODE_LENGTH_MAX);
  }

  /// As [#checked], where there must be one.
  public static String required(Content content, @Nullable String role) {
    return content.requiredLine("role", role, CODE_LENGTH_MAX);
  }

  /// Which of `codes` exist, by code.
  public Map<String, Long> ids(Actor actor, Collection<String> codes) {
    return jdbc
        .sql(
            """
            select code, role_id as id from projects.role
             where company_id = :company and code = any(:codes::text[])
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(List.copyOf(codes), c -> c))
        .query(CodeId.class)
        .stream()
        .collect(Collectors.toMap(CodeId::code, CodeId::id));
  }

  private record CodeId(String code, long id) {}

  /// The ids of all of `codes`; those that are new are created.
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Long> idsOrNew(Actor actor, Collection<String> codes) {
    // In one order, so that two who create the same roles cannot wait for each other.
    var ordered = codes.stream().distinct().sorted().toList();
    jdbc.sql(
            """
            insert into projects.role (company_id, code)
            select :company, code from unnest(:codes::text[]) as code
            on conflict (company_id, code) do nothing
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(ordered, c -> c))
        .update();
    return ids(actor, ordered);
  }

  /// Makes others who change what hangs on these roles wait until commit.
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(Actor actor, Collection<Long> ids) {
    jdbc.sql(
            """
            select role_id from projects.role
             where company_id = :company and role_id = any(:ids::bigint[])
             order by role_id for no key update
            """)
        .param("company", actor.companyId())
        .param("ids", Columns.of(List.copyOf(ids), i -> i))
        .query(Long.class)
        .list();
  }

  List<Role> list(Actor actor, Paging paging) {
    return jdbc.sql(
            """
            select code from projects.role
             where company_id = :company and code > :after order by code limit :fetch
            """)
        .param("company", actor.companyId())
        .param("after", paging.after())
        .param("fetch", paging.fetch())
        .query(Role.class)
        .list();
  }

  record Role(String code) {}
}
