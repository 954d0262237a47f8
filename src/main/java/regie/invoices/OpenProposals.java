package regie.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.money.Money;
import regie.rest.Paging;

/// Lists proposals that are not posted yet, the newest first, with what stands in their way.
@Repository
public class OpenProposals {
  private final JdbcClient jdbc;

  OpenProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which proposals are meant; a part that is none restricts nothing.
  ///
  /// @param numbers of their proformas; empty: all
  record Filter(@Nullable String contract, @Nullable String customer, List<String> numbers) {
    Filter {
      numbers = List.copyOf(numbers);
    }
  }

  /// @param waiting lines of the integration journal that must be posted first
  public record Row(
      long id,
      String proforma,
      String contract,
      String contractName,
      String customer,
      String customerName,
      boolean onHold,
      LocalDate date,
      Money net,
      Money tax,
      long waiting) {
    public Money total() {
      return net.plus(tax);
    }
  }

  /// What the proposals of one currency add up to, and between which days their proformas lie.
  public record Sum(long proposals, Money net, Money tax, LocalDate first, LocalDate last) {
    public Money total() {
      return net.plus(tax);
    }
  }

  private static final String OPEN =
      """
      from proforma.proforma_invoices p
      join contracts.project_contracts k on k.company_id = p.company_id and k.contract_id = p.contract_id
      join parties.customers c on c.company_id = p.company_id and c.customer_id = p.customer_id
      where p.company_id = :company and p.status = 'CONFIRMED'
        and not exists (select from invoices.posted_invoice i
                         where i.company_id = p.company_id and i.proforma_id = p.proforma_id)
        and (:contract::text is null or k.code = :contract)
        and (:customer::text is null or c.code = :customer)
        and (cardinality(:numbers::text[]) = 0 or p.number = any(:numbers))
      """;

  List<Row> list(Actor actor, Filter filter, Paging paging) {
    return matching(
            """
            with page as (
              select p.company_id, p.proforma_id, p.number, k.code as contract, k.name as contract_name,
                     c.code as customer, c.name as customer_name, c.on_hold, p.proforma_date, p.currency,
                     p.amount, p.tax
            """
                + OPEN
                + """
                and (:after = 0 or p.proforma_id < :after) order by p.proforma_id desc limit :limit)
                select page.*, (
                         select count(*) from proforma.invoice_line_details d
                           join journal.journal_lines j on j.company_id = d.company_id and j.actual_id = d.source_id
                          where d.company_id = page.company_id and d.proforma_id = page.proforma_id
                            and not d.released and j.status <> 'POSTED') as waiting
                  from page order by page.proforma_id desc
                """,
            actor,
            filter)
        .param("after", paging.afterId())
        .param("limit", paging.fetch())
        .query(OpenProposals::row)
        .list();
  }

  /// By currency.
  List<Sum> sums(Actor actor, Filter filter) {
    return matching(
            """
            select p.currency, count(*) as proposals, sum(p.amount) as amount, sum(p.tax) as tax,
                   min(p.proforma_date) as first, max(p.proforma_date) as last
            """
                + OPEN
                + " group by p.currency order by p.currency",
            actor,
            filter)
        .query(
            (row, i) ->
                new Sum(
                    row.getLong("proposals"),
                    money(row, "amount"),
                    money(row, "tax"),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class)))
        .list();
  }

  /// The numbers of all that match, oldest first.
  List<String> numbers(Actor actor, Filter filter) {
    return matching("select p.number " + OPEN + " order by p.proforma_id", actor, filter)
        .query(String.class)
        .list();
  }

  /// Where a proposal stands among the open ones, as they are listed.
  public record Neighbours(
      long position, long proposals, @Nullable String previous, @Nullable String next) {}

  Optional<Neighbours> neighbours(Actor actor, String proforma) {
    var everything = new Filter(null, null, List.of());
    return matching(
            """
            select * from (
              select p.number, row_number() over w as position, count(*) over () as proposals,
                     lag(p.number) over w as previous, lead(p.number) over w as next
            """
                + OPEN
                + " window w as (order by p.proforma_id desc)) o where o.number = :proforma",
            actor,
            everything)
        .param("proforma", proforma)
        .query(Neighbours.class)
        .optional();
  }

  private JdbcClient.StatementSpec matching(String sql, Actor actor, Filter filter) {
    return jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("contract", filter.contract)
        .param("customer", filter.customer)
        .param("numbers", filter.numbers.toArray(String[]::new));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("proforma_id"),
        row.getString("number"),
        row.getString("contract"),
        row.getString("contract_name"),
        row.getString("customer"),
        row.getString("customer_name"),
        row.getBoolean("on_hold"),
        row.getObject("proforma_date", LocalDate.class),
        money(row, "amount"),
        money(row, "tax"),
        row.getLong("waiting"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
  }
}
