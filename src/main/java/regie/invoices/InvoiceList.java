package regie.invoices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
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
  public record Filter(
      @Nullable String customer,
      @Nullable String contract,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  private static final String SELECT =
      """
      select i.invoice_id as id, i.number as invoice, replace(lower(i.document_class), '_', ' ') as document_class,
             p.number as proforma, k.code as contract, c.code as customer, c.name as customer_name, i.invoice_date,
             i.due_date, i.currency, i.net, i.tax, i.net + i.tax as total, coalesce(u.display_name, '') as posted_by,
             i.posted_at, encode(i.hash, 'hex') as hash
        from invoices.posted_invoice i
        join proforma.proforma_invoices p on p.company_id = i.company_id and p.proforma_id = i.proforma_id
        join contracts.project_contracts k on k.company_id = i.company_id and k.contract_id = i.contract_id
        join parties.customers c on c.company_id = i.company_id and c.customer_id = i.customer_id
        left join access.user_accounts u on u.user_id = i.posted_by
       where i.company_id = :company
      """;

  public List<Row> list(Actor actor, Filter filter, Paging paging) {
    return jdbc.sql(
            SELECT
                + """
                  and (:after = 0 or i.invoice_id < :after)
                  and (:customer::text is null or c.code = :customer)
                  and (:contract::text is null or k.code = :contract)
                  and (:first::date is null or i.invoice_date >= :first)
                  and (:last::date is null or i.invoice_date <= :last)
                order by i.invoice_id desc limit :limit
                """)
        .param("company", actor.companyId())
        .param("after", paging.afterId())
        .param("customer", filter.customer)
        .param("contract", filter.contract)
        .param("first", filter.from)
        .param("last", filter.to)
        .param("limit", paging.fetch())
        .query(Row.class)
        .list();
  }

  public Optional<Row> find(Actor actor, String number) {
    return jdbc.sql(SELECT + " and i.number = :number")
        .param("company", actor.companyId())
        .param("number", number)
        .query(Row.class)
        .optional();
  }
}
