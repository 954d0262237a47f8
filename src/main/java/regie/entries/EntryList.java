package regie.entries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.entries.TimeEntries.Filter;
import regie.rest.Page;
import regie.rest.Paging;
import regie.web.PageUrl;

/// Lists time entries, oldest first.
@Repository
public class EntryList {
  private final JdbcClient jdbc;

  EntryList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String SELECT =
      """
      select e.entry_id as id, e.number as entry, r.code as resource, r.name as resource_name, p.code as project,
             coalesce(t.code, '') as task, o.code as role, e.entry_date as date, e.hours, e.activity, e.ticket,
             e.internal_note, e.description, lower(e.status::text) as status, e.version
        from entries.time_entry e
        join projects.resources r on r.company_id = e.company_id and r.resource_id = e.resource_id
        join projects.projects p on p.company_id = e.company_id and p.project_id = e.project_id
        join projects.roles o on o.company_id = e.company_id and o.role_id = e.role_id
        left join projects.tasks t on t.company_id = e.company_id and t.task_id = e.task_id
       where e.company_id = :company
      """;

  private static final String MATCHING =
      """
        and (:status::text is null or e.status::text = :status)
        and (:project::text is null or p.code = :project) and (:resource::text is null or r.code = :resource)
        and (:first::date is null or e.entry_date >= :first)
        and (:last::date is null or e.entry_date <= :last)
      """;

  private JdbcClient.StatementSpec matching(
      Actor actor, String sql, Filter filter, @Nullable EntryStatus status) {
    return jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("status", status == null ? null : status.name())
        .param("project", filter.project())
        .param("resource", filter.resource())
        .param("first", filter.from())
        .param("last", filter.to());
  }

  public List<ListedEntry> list(
      Actor actor, Filter filter, @Nullable EntryStatus status, Paging paging) {
    String page = " and e.entry_id > :after order by e.entry_id limit :limit";
    return matching(actor, SELECT + MATCHING + page, filter, status)
        .param("after", paging.afterId())
        .param("limit", paging.fetch())
        .query(ListedEntry.class)
        .list();
  }

  /// What a filter comes to.
  public record Sum(long entries, BigDecimal hours) {
    static final Sum NOTHING = new Sum(0, BigDecimal.ZERO);
  }

  /// The page that `url` asks for, and the sum of all that match.
  EntryPage.Found found(Actor actor, Filter filter, @Nullable EntryStatus status, PageUrl url) {
    var paging = Paging.of(null, url.get("after"));
    var rows = list(actor, filter, status, paging);
    String sum = "select count(*) as entries, coalesce(sum(hours), 0) as hours from (%s) e";
    return new EntryPage.Found(
        Page.of(rows, paging, entry -> Long.toString(entry.id())),
        matching(actor, sum.formatted(SELECT + MATCHING), filter, status)
            .query(Sum.class)
            .single());
  }

  /// The numbers of all that match.
  List<String> numbers(Actor actor, Filter filter, EntryStatus status) {
    String sql = "select entry from (%s) e order by id";
    return matching(actor, sql.formatted(SELECT + MATCHING), filter, status)
        .query(String.class)
        .list();
  }

  public Optional<ListedEntry> find(Actor actor, String number) {
    return jdbc.sql(SELECT + " and e.number = :number")
        .param("company", actor.companyId())
        .param("number", number)
        .query(ListedEntry.class)
        .optional();
  }
}
