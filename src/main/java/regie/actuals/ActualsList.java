package regie.actuals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.rest.Paging;

/// Lists actuals in the order of their creation.
@Repository
public class ActualsList {
  private final JdbcClient jdbc;

  ActualsList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which actuals are meant; a part that is none restricts nothing. `costs` false leaves cost out.
  public record Filter(@Nullable String entry, @Nullable String contract, boolean costs) {}

  private static final String PAGE =
      """
      with page as (
        select a.* from actuals.actual a
         where a.company_id = :company and a.actual_id > :after and (:costs or a.kind <> 'COST')
           and (:entry::text is null or a.origin_id = (select entry_id from entries.time_entries t
                  where t.company_id = :company and t.number = :entry))
           and (:contract::text is null or a.contract_id = (select contract_id from contracts.project_contracts k
                  where k.company_id = :company and k.code = :contract))
         order by a.actual_id limit :limit)
      select a.*, e.kind as event_kind, e.recorded_at, coalesce(u.display_name, '') as recorded_by,
             coalesce(t.number, '') as entry, coalesce(k.code, '') as contract, coalesce(l.code, '') as line,
             coalesce(c.code, '') as customer, j.code as project, coalesce(s.code, '') as task,
             coalesce(r.code, '') as resource, coalesce(o.code, '') as role, coalesce(p.number, '') as proforma,
             re.kind as reversed_by, i.readiness
        from page a
        join actuals.event e on e.company_id = a.company_id and e.event_id = a.event_id
        left join actuals.actual ra on ra.company_id = a.company_id and ra.reversed_id = a.actual_id
        left join actuals.event re on re.company_id = ra.company_id and re.event_id = ra.event_id
        left join actuals.open_item i on i.company_id = a.company_id and i.actual_id = a.actual_id
        left join access.user_accounts u on u.user_id = e.user_id
        left join entries.time_entries t on t.company_id = a.company_id and t.entry_id = a.origin_id
        left join contracts.project_contracts k on k.company_id = a.company_id and k.contract_id = a.contract_id
        left join contracts.contract_lines l
          on l.company_id = a.company_id and l.contract_line_id = a.contract_line_id
        left join parties.customers c on c.company_id = a.company_id and c.customer_id = a.customer_id
        join projects.projects j on j.company_id = a.company_id and j.project_id = a.project_id
        left join projects.tasks s on s.company_id = a.company_id and s.task_id = a.task_id
        left join projects.resources r on r.company_id = a.company_id and r.resource_id = a.resource_id
        left join projects.roles o on o.company_id = a.company_id and o.role_id = a.role_id
        left join proforma.proforma_invoices p on p.company_id = e.company_id and p.proforma_id = e.document_id
       order by a.actual_id
      """;

  public List<ListedActual> list(Actor actor, Filter filter, Paging paging) {
    return jdbc.sql(PAGE)
        .param("company", actor.companyId())
        .param("entry", filter.entry())
        .param("contract", filter.contract())
        .param("costs", filter.costs())
        .param("after", paging.afterId())
        .param("limit", paging.fetch())
        .query(ActualsList::listed)
        .list();
  }

  private static ListedActual listed(ResultSet row, int number) throws SQLException {
    boolean reversal = row.getLong("reversed_id") != 0;
    String billingType = row.getString("billing_type");
    return new ListedActual(
        row.getLong("actual_id"),
        row.getString("event_kind").toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
        row.getString("recorded_by"),
        row.getTimestamp("recorded_at").toInstant(),
        row.getString("entry"),
        Actual.Kind.valueOf(row.getString("kind")).term(),
        TransactionClass.valueOf(row.getString("class")).term(),
        row.getObject("transaction_date", LocalDate.class),
        row.getString("contract"),
        row.getString("line"),
        row.getString("customer"),
        row.getString("project"),
        row.getString("task"),
        row.getString("resource"),
        row.getString("role"),
        row.getBigDecimal("quantity"),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        billingType == null ? "" : BillingType.valueOf(billingType).term(),
        DerivedStatus.billing(row, reversal),
        DerivedStatus.adjustment(row, reversal),
        row.getLong("reversed_id"),
        row.getString("proforma"),
        row.getString("description"));
  }
}
