package regie.projects;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.problem.NotFound;
import regie.rest.Paging;

/// The resources of a company.
@Repository
public class Resources {
  private static final String SELECT =
      """
      select r.code, r.name, o.code as role, r.version
        from projects.resource r
        left join projects.role o on o.company_id = r.company_id and o.role_id = r.role_id
       where r.company_id = :company
      """;

  private final JdbcClient jdbc;

  Resources(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A resource as others refer to it: with the role that time is logged in when none is named.
  public record Reference(String code, long resourceId, @Nullable Long roleId) {}

  /// Which of `codes` exist, by code.
  public Map<String, Reference> references(Actor actor, Collection<String> codes) {
    return jdbc
        .sql(
            """
            select code, resource_id, role_id from projects.resource
             where company_id = :company and code = any(:codes::text[])
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(List.copyOf(codes), c -> c))
        .query(Reference.class)
        .stream()
        .collect(Collectors.toMap(Reference::code, Function.identity()));
  }

  public Resource get(Actor actor, String code) {
    return find(actor, code).orElseThrow(() -> new NotFound("resource", code).refuse());
  }

  private Optional<Resource> find(Actor actor, String code) {
    return jdbc.sql(SELECT + " and r.code = :code")
        .param("company", actor.companyId())
        .param("code", code)
        .query(Resource.class)
        .optional();
  }

  List<Resource> list(Actor actor, String search, Paging paging) {
    return jdbc.sql(
            SELECT
                + """
                   and r.code > :after and (r.code ilike :search or r.name ilike :search)
                 order by r.code limit :fetch
                """)
        .param("company", actor.companyId())
        .param("after", paging.after())
        .param("search", search)
        .param("fetch", paging.fetch())
        .query(Resource.class)
        .list();
  }

  void each(Actor actor, Consumer<Resource> consumer) {
    try (var resources =
        jdbc
            .sql(SELECT + " order by r.code")
            .withFetchSize(1_000)
            .param("company", actor.companyId())
            .query(Resource.class)
            .stream()) {
      resources.forEach(consumer);
    }
  }

  /// Inserts those whose code is new, and answers their codes. Their roles exist.
  Set<String> insert(Actor actor, List<Resource> resources) {
    return new HashSet<>(
        jdbc.sql(
                """
                insert into projects.resource (company_id, code, name, role_id)
                select :company, s.code, s.name, o.role_id
                  from unnest(:code::text[], :name::text[], :role::text[]) as s (code, name, role)
                  left join projects.role o on o.company_id = :company and o.code = s.role
                on conflict (company_id, code) do nothing
                returning code
                """)
            .param("company", actor.companyId())
            .param("code", Columns.of(resources, Resource::code))
            .param("name", Columns.of(resources, Resource::name))
            .param("role", Columns.of(resources, Resource::role))
            .query(String.class)
            .list());
  }

  /// Whether the resource of this version could be changed.
  boolean update(Actor actor, Resource resource) {
    return jdbc.sql(
                """
                update projects.resource
                   set name = :name, version = version + 1,
                       role_id = (select role_id from projects.role where company_id = :company and code = :role)
                 where company_id = :company and code = :code and version = :version
                """)
            .param("company", actor.companyId())
            .param("code", resource.code())
            .param("name", resource.name())
            .param("role", resource.role())
            .param("version", resource.version())
            .update()
        == 1;
  }

  /// Makes others who change what hangs on these resources wait until commit.
  void lock(Actor actor, Collection<Long> ids) {
    jdbc.sql(
            """
            select resource_id from projects.resource
             where company_id = :company and resource_id = any(:ids::bigint[])
             order by resource_id for no key update
            """)
        .param("company", actor.companyId())
        .param("ids", Columns.of(List.copyOf(ids), i -> i))
        .query(Long.class)
        .list();
  }
}
