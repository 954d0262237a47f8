package regie.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Copy;
import regie.database.Ids;
import regie.money.Quantity;

/// The time entries.
@Repository
class TimeEntries {
  private final JdbcClient jdbc;
  private final Copy copy;
  private final Ids ids;

  TimeEntries(JdbcClient jdbc, Copy copy, Ids ids) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.ids = ids;
  }

  long newId() {
    return ids.of("entries.entry_id").getAsLong();
  }

  void add(Actor actor, Collection<LoggedEntry> entries) {
    copy.into(
        """
        entries.time_entry (company_id, entry_id, number, resource_id, project_id, task_id, role_id, entry_date, hours,
          activity, ticket, internal_note, description, status)\
        """,
        entries,
        (entry, row) ->
            row.put(actor.companyId())
                .put(entry.entry().id())
                .put(entry.entry().number())
                .put(entry.entry().resourceId())
                .put(entry.entry().projectId())
                .put(entry.entry().taskId())
                .put(entry.entry().roleId())
                .put(entry.entry().date())
                .put(entry.entry().hours().value())
                .put(entry.activity())
                .put(entry.ticket())
                .put(entry.internalNote())
                .put(entry.entry().description())
                .put(entry.entry().status()));
  }

  /// A new entry with what only people read.
  record LoggedEntry(TimeEntry entry, String activity, String ticket, String internalNote) {}

  /// Moves the entries `numbers` from one of the states `from` to `to`; returns those that were
  /// moved, in no order. The caller compares: what is missing was not there, or in another state.
  /// Rows are locked in the order of `numbers`.
  List<TimeEntry> move(
      Actor actor, Collection<String> numbers, Collection<EntryStatus> from, EntryStatus to) {
    return jdbc.sql(
            """
            update entries.time_entry e
               set status = :to::entries.entry_status, version = version + 1
              from unnest(:numbers::text[]) n (number)
             where e.company_id = :company and e.number = n.number
               and e.status = any(:from::entries.entry_status[])
            returning e.*
            """)
        .param("company", actor.companyId())
        .param("numbers", numbers.stream().sorted().distinct().toArray(String[]::new))
        .param("from", from.stream().map(EntryStatus::name).toArray(String[]::new))
        .param("to", to.name())
        .query(TimeEntries::entry)
        .list();
  }

  /// Those of `numbers` that exist.
  List<String> existing(Actor actor, Collection<String> numbers) {
    return jdbc.sql(
            "select number from entries.time_entry where company_id = :company and number = any(:numbers)")
        .param("company", actor.companyId())
        .param("numbers", numbers.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  /// The numbers of up to `most` entries in `status`, oldest first, after the entry `after` (0:
  /// from the start).
  List<Numbered> inStatus(Actor actor, Filter filter, EntryStatus status) {
    return jdbc.sql(
            """
            select e.entry_id as id, e.number, e.project_id, p.code as project
              from entries.time_entry e
              join projects.projects p using (company_id, project_id)
              join projects.resources r using (company_id, resource_id)
             where e.company_id = :company and e.status = :status::entries.entry_status
               and (:project::text is null or p.code = :project) and (:resource::text is null or r.code = :resource)
               and (:first::date is null or e.entry_date >= :first) and (:last::date is null or e.entry_date <= :last)
             order by e.project_id, e.entry_date, e.entry_id
            """)
        .param("company", actor.companyId())
        .param("status", status.name())
        .param("project", filter.project())
        .param("resource", filter.resource())
        .param("first", filter.from())
        .param("last", filter.to())
        .query(Numbered.class)
        .list();
  }

  record Numbered(long id, String number, long projectId, String project) {}

  /// Which entries are meant; none of a part means every one.
  public record Filter(
      @Nullable String project,
      @Nullable String resource,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  private static TimeEntry entry(ResultSet row, int number) throws SQLException {
    long task = row.getLong("task_id");
    Long taskId = row.wasNull() ? null : task;
    return new TimeEntry(
        row.getLong("entry_id"),
        row.getString("number"),
        row.getLong("resource_id"),
        row.getLong("project_id"),
        taskId,
        row.getLong("role_id"),
        row.getObject("entry_date", LocalDate.class),
        new Quantity(row.getBigDecimal("hours")),
        row.getString("description"),
        EntryStatus.valueOf(row.getString("status")));
  }
}
