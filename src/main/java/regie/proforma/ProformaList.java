package regie.proforma;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.rest.Paging;

/// Lists proformas, the newest first, and what is on them.
@Repository
public class ProformaList {
  private final JdbcClient jdbc;

  ProformaList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A proforma as it is listed.
  ///
  /// @param project the one that is invoiced alone; empty: the whole contract
  /// @param invoice that it became; empty: none yet
  public record Row(
      long id,
      String proforma,
      String contract,
      String contractName,
      String customer,
      String customerName,
      String project,
      String currency,
      LocalDate date,
      ProformaInvoice.Status status,
      BigDecimal amount,
      BigDecimal tax,
      BigDecimal total,
      String createdBy,
      String invoice,
      int version) {}

  /// Which proformas are meant; a part that is none restricts nothing. Deleted ones are left out
  /// unless asked for.
  public record Filter(
      ProformaInvoice.@Nullable Status status,
      @Nullable String contract,
      @Nullable String customer,
      boolean notInvoiced) {}

  private static final String SELECT =
      """
      select p.proforma_id as id, p.number as proforma, k.code as contract, k.name as contract_name, c.code as customer,
             c.name as customer_name, coalesce(j.code, '') as project, p.currency, p.proforma_date as date, p.status,
             p.amount, p.tax, p.amount + p.tax as total, coalesce(u.display_name, '') as created_by,
             coalesce(i.number, '') as invoice, p.version
        from proforma.proforma_invoice p
        join contracts.project_contracts k on k.company_id = p.company_id and k.contract_id = p.contract_id
        join parties.customers c on c.company_id = p.company_id and c.customer_id = p.customer_id
        left join projects.projects j on j.company_id = p.company_id and j.project_id = p.project_id
        left join access.user_accounts u on u.user_id = p.created_by
        left join invoices.posted_invoices i on i.company_id = p.company_id and i.proforma_id = p.proforma_id
       where p.company_id = :company
      """;

  private static final String MATCHING =
      """
        and (p.status::text = :status or (:status::text is null and p.status <> 'DELETED'))
        and (:contract::text is null or k.code = :contract)
        and (:customer::text is null or c.code = :customer)
        and (not :notInvoiced or i.invoice_id is null)
      """;

  private JdbcClient.StatementSpec matching(Actor actor, String sql, Filter filter) {
    return jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("status", filter.status == null ? null : filter.status.name())
        .param("contract", filter.contract)
        .param("customer", filter.customer)
        .param("notInvoiced", filter.notInvoiced);
  }

  public List<Row> list(Actor actor, Filter filter, Paging paging) {
    String page =
        " and (:after = 0 or p.proforma_id < :after) order by p.proforma_id desc limit :limit";
    return matching(actor, SELECT + MATCHING + page, filter)
        .param("after", paging.afterId())
        .param("limit", paging.fetch())
        .query(Row.class)
        .list();
  }

  /// What a filter comes to, per currency.
  public record Sums(
      String currency, long proformas, long drafts, BigDecimal amount, BigDecimal tax) {}

  List<Sums> sums(Actor actor, Filter filter) {
    String sql =
        """
        select currency, count(*) as proformas, count(*) filter (where status = 'DRAFT') as drafts,
               sum(amount) as amount, sum(tax) as tax
          from (%s) p group by currency order by currency
        """;
    return matching(actor, sql.formatted(SELECT + MATCHING), filter).query(Sums.class).list();
  }

  /// The numbers of the drafts that match, oldest first.
  List<String> drafts(Actor actor, Filter filter) {
    String sql = "select proforma from (%s) p where status = 'DRAFT' order by id";
    return matching(actor, sql.formatted(SELECT + MATCHING), filter).query(String.class).list();
  }

  /// Those of `numbers` that exist, in their order.
  List<Row> named(Actor actor, Collection<String> numbers) {
    return jdbc.sql(SELECT + " and p.number = any(:numbers) order by p.number")
        .param("company", actor.companyId())
        .param("numbers", numbers.toArray(String[]::new))
        .query(Row.class)
        .list();
  }

  /// How many sources those of `numbers` that are drafts claim: so many reversals and billed sales
  /// does confirming write.
  long claims(Actor actor, Collection<String> numbers) {
    return jdbc.sql(
            """
            select count(*) from proforma.invoice_line_detail d
              join proforma.proforma_invoice p using (company_id, proforma_id)
             where p.company_id = :company and p.number = any(:numbers) and p.status = 'DRAFT'
               and not d.released
            """)
        .param("company", actor.companyId())
        .param("numbers", numbers.toArray(String[]::new))
        .query(Long.class)
        .single();
  }

  public Optional<Row> find(Actor actor, String number) {
    return jdbc.sql(SELECT + " and p.number = :number")
        .param("company", actor.companyId())
        .param("number", number)
        .query(Row.class)
        .optional();
  }

  /// A detail as it is listed.
  ///
  /// @param source the open item's id
  public record DetailRow(
      int no,
      long source,
      String entry,
      String line,
      String transactionClass,
      LocalDate date,
      String resource,
      String resourceName,
      String role,
      String description,
      BigDecimal quantity,
      BigDecimal price,
      BigDecimal amount,
      BigDecimal tax,
      String billingType) {}

  /// The details of a proforma, also of a deleted one, in their order.
  public List<DetailRow> details(Actor actor, long proforma) {
    return jdbc.sql(
            """
            select d.detail_no as no, d.source_id as source, coalesce(t.number, '') as entry, l.code as line,
                   d.class as transaction_class, d.transaction_date as date, coalesce(r.code, '') as resource,
                   coalesce(r.name, '') as resource_name, coalesce(o.code, '') as role, d.description, d.quantity,
                   d.unit_price as price, d.amount, d.tax, d.billing_type
              from proforma.invoice_line_detail d
              join contracts.contract_lines l
                on l.company_id = d.company_id and l.contract_line_id = d.contract_line_id
              join actuals.actuals a on a.company_id = d.company_id and a.actual_id = d.source_id
              left join entries.time_entries t on t.company_id = a.company_id and t.entry_id = a.origin_id
              left join projects.resources r on r.company_id = a.company_id and r.resource_id = a.resource_id
              left join projects.roles o on o.company_id = a.company_id and o.role_id = a.role_id
             where d.company_id = :company and d.proforma_id = :proforma
             order by d.detail_no
            """)
        .param("company", actor.companyId())
        .param("proforma", proforma)
        .query(DetailRow.class)
        .list();
  }

  /// The numbers of all drafts, oldest first.
  public List<String> drafts(Actor actor) {
    return jdbc.sql(
            """
            select number from proforma.proforma_invoice
             where company_id = :company and status = 'DRAFT' order by proforma_id
            """)
        .param("company", actor.companyId())
        .query(String.class)
        .list();
  }

  /// The numbers of all confirmed proformas that are not invoiced yet, oldest first.
  public List<String> toBePosted(Actor actor) {
    return jdbc.sql(
            """
            select p.number from proforma.proforma_invoice p
             where p.company_id = :company and p.status = 'CONFIRMED'
               and not exists (select from invoices.posted_invoices i
                                where i.company_id = p.company_id and i.proforma_id = p.proforma_id)
             order by p.proforma_id
            """)
        .param("company", actor.companyId())
        .query(String.class)
        .list();
  }
}
