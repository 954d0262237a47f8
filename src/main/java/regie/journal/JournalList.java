package regie.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.rest.Paging;

/// Lists the integration journals and their lines.
@Repository
public class JournalList {
  private final JdbcClient jdbc;

  JournalList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param waiting lines for review
  /// @param failed lines that could not be posted
  public record Row(
      @JsonFormat(shape = JsonFormat.Shape.STRING) long journal,
      LocalDate periodStart,
      long lines,
      long waiting,
      long failed) {}

  /// All journals, the newest period first.
  public List<Row> journals(Actor actor) {
    return jdbc.sql(
            """
            select j.journal_id as journal, j.period_start, count(l.actual_id) as lines,
                   count(*) filter (where l.status = 'WAITING') as waiting,
                   count(*) filter (where l.status = 'ERROR') as failed
              from journal.integration_journal j
              left join journal.journal_line l on l.company_id = j.company_id and l.journal_id = j.journal_id
             where j.company_id = :company
             group by j.journal_id, j.period_start order by j.period_start desc
            """)
        .param("company", actor.companyId())
        .query(Row.class)
        .list();
  }

  /// A line of a journal.
  ///
  /// @param voucher that it was posted as; 0: none
  /// @param reason why it waits
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LineRow(
      @JsonFormat(shape = JsonFormat.Shape.STRING) long actual,
      String entry,
      String type,
      String billingType,
      LocalDate date,
      LocalDate accountingDate,
      String project,
      String resource,
      BigDecimal amount,
      String currency,
      String status,
      @JsonFormat(shape = JsonFormat.Shape.STRING) long voucher,
      @Nullable String reason) {}

  /// Lines of a journal, oldest first; `status` in small letters, or none for all.
  public List<LineRow> lines(Actor actor, long journal, @Nullable String status, Paging paging) {
    return jdbc.sql(
            """
            select l.actual_id as actual, coalesce(t.number, '') as entry,
                   replace(lower(a.kind::text), '_', ' ') as type, coalesce(a.billing_type::text, '') as billing_type,
                   a.transaction_date as date, l.accounting_date, p.code as project, coalesce(r.code, '') as resource,
                   a.amount, a.currency, lower(l.status::text) as status, coalesce(l.voucher_id, 0) as voucher, l.reason
              from journal.journal_line l
              join actuals.actuals a on a.company_id = l.company_id and a.actual_id = l.actual_id
              join projects.projects p on p.company_id = a.company_id and p.project_id = a.project_id
              left join projects.resources r on r.company_id = a.company_id and r.resource_id = a.resource_id
              left join entries.time_entries t on t.company_id = a.company_id and t.entry_id = a.origin_id
             where l.company_id = :company and l.journal_id = :journal and l.actual_id > :after
               and (:status::text is null or lower(l.status::text) = :status)
             order by l.actual_id limit :limit
            """)
        .param("company", actor.companyId())
        .param("journal", journal)
        .param("after", paging.afterId())
        .param("status", status)
        .param("limit", paging.fetch())
        .query(LineRow.class)
        .list();
  }
}
