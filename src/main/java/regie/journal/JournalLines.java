package regie.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.database.Columns;
import regie.database.Copy;
import regie.database.Ids;

/// The journals and their lines.
@Repository
class JournalLines {
  private final JdbcClient jdbc;
  private final Copy copy;
  private final Ids ids;
  private final BusinessDay day;

  JournalLines(JdbcClient jdbc, Copy copy, Ids ids, BusinessDay day) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.ids = ids;
    this.day = day;
  }

  /// The journal of each period, opened where there is none.
  Map<LocalDate, Long> journals(Actor actor, Collection<LocalDate> periodStarts) {
    var wanted = periodStarts.stream().distinct().sorted().toList();
    var journals = find(actor, wanted);
    if (journals.size() < wanted.size()) {
      open(actor, wanted.stream().filter(period -> !journals.containsKey(period)).toList());
      return find(actor, wanted);
    }
    return journals;
  }

  private Map<LocalDate, Long> find(Actor actor, List<LocalDate> periodStarts) {
    var journals = new HashMap<LocalDate, Long>();
    jdbc.sql(
            """
            select period_start, journal_id from journal.integration_journal
             where company_id = :company and period_start = any(:periods::date[])
            """)
        .param("company", actor.companyId())
        .param("periods", Columns.of(periodStarts, period -> period))
        .query(
            row -> {
              journals.put(row.getObject(1, LocalDate.class), row.getLong(2));
            });
    return journals;
  }

  private void open(Actor actor, List<LocalDate> periodStarts) {
    var newIds = ids.of("journal.journal_id");
    jdbc.sql(
            """
            insert into journal.integration_journal (company_id, journal_id, period_start, opened_at)
            select :company, j.id, j.period, :now
              from unnest(:ids::bigint[], :periods::date[]) j (id, period)
            on conflict (company_id, period_start) do nothing
            """)
        .param("company", actor.companyId())
        .param("ids", periodStarts.stream().map(_ -> newIds.getAsLong()).toArray(Long[]::new))
        .param("periods", Columns.of(periodStarts, period -> period))
        .param("now", java.sql.Timestamp.from(day.now()))
        .update();
  }

  void add(Actor actor, Collection<JournalLine> lines) {
    copy.into(
        "journal.journal_line (company_id, actual_id, journal_id, accounting_date, status, voucher_id, reason)",
        lines,
        (line, row) ->
            row.put(actor.companyId())
                .put(line.actualId())
                .put(line.journalId())
                .put(line.accountingDate())
                .put(line.status())
                .put(line.voucherId())
                .put(line.reason()));
  }

  /// The actuals of lines that are not posted, locked, in the order in which they arose. `journal`
  /// 0 means all.
  List<Unposted> lockUnposted(Actor actor, long journal, int most) {
    return jdbc.sql(
            """
            select actual_id, journal_id from journal.journal_line
             where company_id = :company and status <> 'POSTED' and (:journal = 0 or journal_id = :journal)
             order by actual_id limit :most for no key update
            """)
        .param("company", actor.companyId())
        .param("journal", journal)
        .param("most", most)
        .query(Unposted.class)
        .list();
  }

  record Unposted(long actualId, long journalId) {}

  void update(Actor actor, Collection<JournalLine> lines) {
    jdbc.sql(
            """
            update journal.journal_line l
               set accounting_date = d.date, status = d.status::journal.line_status, voucher_id = d.voucher,
                   reason = d.reason
              from unnest(:actuals::bigint[], :dates::date[], :statuses::text[], :vouchers::bigint[], :reasons::text[])
                     d (actual, date, status, voucher, reason)
             where l.company_id = :company and l.actual_id = d.actual
            """)
        .param("company", actor.companyId())
        .param("actuals", lines.stream().map(JournalLine::actualId).toArray(Long[]::new))
        .param("dates", Columns.of(List.copyOf(lines), JournalLine::accountingDate))
        .param("statuses", lines.stream().map(line -> line.status().name()).toArray(String[]::new))
        .param("vouchers", lines.stream().map(JournalLine::voucherId).toArray(Long[]::new))
        .param("reasons", lines.stream().map(JournalLine::reason).toArray(String[]::new))
        .update();
  }
}
