package regie.invoices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.money.Money;
import regie.rest.Paging;

/// Lists posted invoices, the newest first.
@Repository
public class InvoiceList {
  private final JdbcClient jdbc;

  InvoiceList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A posted invoice as it is listed. `hash` is its link in the series' chain.
  public record Row(
      @JsonIgnore long id,
      String invoice,
      @JsonProperty("class") String documentClass,
      String proforma,
      String contract,
      String customer,
      String customerName,
      LocalDate invoiceDate,
      LocalDate dueDate,
      String currency,
      BigDecimal net,
      BigDecimal tax,
      BigDecimal total,
      String postedBy,
      Instant postedAt,
      String hash) {}

  /// Which invoices are meant; a part that is none restricts nothing. Dates are invoice dates, both
  /// included.
  ///
  /// @param first with `last`: the invoices from one number to the other in their series, both
  ///   included
  public record Filter(
      @Nullable String customer,
      @Nullable String contract,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String first,
      @Nullable String last) {
    public Filter(
        @Nullable String customer,
        @Nullable String contract,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
      this(customer, contract, from, to, null, null);
    }
  }

  /// What the invoices of one currency add up to.
  public record Sum(long invoices, Money net, Money tax) {
    public Money total() {
      return net.plus(tax);
    }
  }

  private static final String SELECT =
      """
      select i.invoice_id as id, i.number as invoice, replace(lower(i.document_class), '_', ' ') as document_class,
             p.number as proforma, k.code as contract, c.code as customer, c.name as customer_name, i.invoice_date,
             i.due_date, i.currency, i.net, i.tax, i.net + i.tax as total, coalesce(u.display_name, '') as posted_by,
             i.posted_at, encode(i.hash, 'hex') as hash
      """;

  private static final String FROM =
      """
        from invoices.posted_invoice i
        join proforma.proforma_invoices p on p.company_id = i.company_id and p.proforma_id = i.proforma_id
        join contracts.project_contracts k on k.company_id = i.company_id and k.contract_id = i.contract_id
        join parties.customers c on c.company_id = i.company_id and c.customer_id = i.customer_id
        left join access.user_accounts u on u.user_id = i.posted_by
       where i.company_id = :company
      """;

  private static final String MATCHING =
      """
         and (:customer::text is null or c.code = :customer)
         and (:contract::text is null or k.code = :contract)
         and (:from::date is null or i.invoice_date >= :from)
         and (:to::date is null or i.invoice_date <= :to)
         and (:first::text is null or (i.series, i.fiscal_year) = (
               select f.series, f.fiscal_year from invoices.posted_invoice f
                where f.company_id = :company and f.number = :first)
             and i.number_in_series between (
               select f.number_in_series from invoices.posted_invoice f
                where f.company_id = :company and f.number = :first) and (
               select l.number_in_series from invoices.posted_invoice l
                where l.company_id = :company and l.number = :last))
      """;

  public List<Row> list(Actor actor, Filter filter, Paging paging) {
    return matching(
            SELECT
                + FROM
                + MATCHING
                + " and (:after = 0 or i.invoice_id < :after) order by i.invoice_id desc limit :limit",
            actor,
            filter)
        .param("after", paging.afterId())
        .param("limit", paging.fetch())
        .query(Row.class)
        .list();
  }

  /// Gives all that match, oldest first, to `reader` as they are read.
  void each(Actor actor, Filter filter, Consumer<Row> reader) {
    var rows = matching(SELECT + FROM + MATCHING + " order by i.invoice_id", actor, filter);
    try (var stream = rows.query(Row.class).stream()) {
      stream.forEach(reader);
    }
  }

  /// By currency.
  public List<Sum> sums(Actor actor, Filter filter) {
    return matching(
            "select i.currency, count(*) as invoices, sum(i.net) as net, sum(i.tax) as tax "
                + FROM
                + MATCHING
                + " group by i.currency order by i.currency",
            actor,
            filter)
        .query(
            (row, i) -> {
              var currency = Currency.getInstance(row.getString("currency"));
              return new Sum(
                  row.getLong("invoices"),
                  new Money(row.getBigDecimal("net"), currency),
                  new Money(row.getBigDecimal("tax"), currency));
            })
        .list();
  }

  private JdbcClient.StatementSpec matching(String sql, Actor actor, Filter filter) {
    return jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("customer", filter.customer)
        .param("contract", filter.contract)
        .param("from", filter.from)
        .param("to", filter.to)
        .param("first", filter.first)
        .param("last", filter.last);
  }

  public Optional<Row> find(Actor actor, String number) {
    return jdbc.sql(SELECT + FROM + " and i.number = :number")
        .param("company", actor.companyId())
        .param("number", number)
        .query(Row.class)
        .optional();
  }
}
