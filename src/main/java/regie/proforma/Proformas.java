package regie.proforma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.ActualRows;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.NumberSeries;
import regie.database.Copy;
import regie.database.Ids;
import regie.money.Money;

/// The proformas and their details.
@Repository
class Proformas {
  private final JdbcClient jdbc;
  private final Copy copy;
  private final Ids ids;
  private final NumberSeries numbers;
  private final BusinessDay day;

  Proformas(JdbcClient jdbc, Copy copy, Ids ids, NumberSeries numbers, BusinessDay day) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.ids = ids;
    this.numbers = numbers;
    this.day = day;
  }

  long newId() {
    return ids.of("proforma.proforma_id").getAsLong();
  }

  /// Stores the drafts and numbers them, in order of contract, by the year of their date. Returns
  /// the numbers.
  List<String> add(Actor actor, List<DraftProforma> drafts) {
    copyDetails(actor, drafts);
    var byYear =
        drafts.stream()
            .collect(
                Collectors.groupingBy(
                    draft -> draft.date().getYear(), TreeMap::new, Collectors.toList()));
    return byYear.values().stream().flatMap(year -> addHeads(actor, year).stream()).toList();
  }

  private List<String> addHeads(Actor actor, List<DraftProforma> drafts) {
    var block = numbers.take(actor, NumberSeries.PROFORMA, drafts.getFirst().date(), drafts.size());
    Instant now = day.now();
    record Numbered(String number, DraftProforma draft) {}
    var numbered =
        IntStream.range(0, drafts.size())
            .mapToObj(i -> new Numbered(block.text(i), drafts.get(i)))
            .toList();
    copy.into(
        """
        proforma.proforma_invoice (company_id, proforma_id, number, contract_id, customer_id, project_id, currency,
          proforma_date, amount, tax, created_by, created_at)\
        """,
        numbered,
        (head, row) ->
            row.put(actor.companyId())
                .put(head.draft.id())
                .put(head.number)
                .put(head.draft.group().contractId())
                .put(head.draft.group().customerId())
                .put(head.draft.projectId())
                .put(head.draft.group().currency())
                .put(head.draft.date())
                .put(head.draft.amount().amount())
                .put(head.draft.tax().amount())
                .put(actor.userId())
                .put(now));
    return numbered.stream().map(Numbered::number).toList();
  }

  private void copyDetails(Actor actor, List<DraftProforma> drafts) {
    record Of(long proformaId, InvoiceLineDetail detail) {}
    var details =
        drafts.stream()
            .flatMap(draft -> draft.details().stream().map(detail -> new Of(draft.id(), detail)))
            .toList();
    copy.into(
        """
        proforma.invoice_line_detail (company_id, proforma_id, detail_no, source_id, contract_line_id, class,
          transaction_date, quantity, unit_price, amount, tax, billing_type, description)\
        """,
        details,
        (of, row) ->
            row.put(actor.companyId())
                .put(of.proformaId)
                .put((long) of.detail.no())
                .put(of.detail.sourceId())
                .put(of.detail.contractLineId())
                .put(of.detail.transactionClass())
                .put(of.detail.transactionDate())
                .put(of.detail.quantity().value())
                .put(of.detail.unitPrice().amount())
                .put(of.detail.amount().amount())
                .put(of.detail.tax().amount())
                .put(of.detail.billingType())
                .put(of.detail.description()));
  }

  /// A proforma that was moved out of the draft state, and the event that did it (0: none).
  record Moved(ProformaInvoice proforma, long eventId) {}

  /// Confirms those of `numbers` that are drafts; the row's lock settles who is first.
  List<Moved> confirm(Actor actor, Collection<String> numbers) {
    var events = ids.of("actuals.event_id");
    var ordered = numbers.stream().sorted().distinct().toList();
    return jdbc.sql(
            """
            update proforma.proforma_invoice p
               set status = 'CONFIRMED', confirmed_event_id = n.event_id, version = version + 1
              from unnest(:numbers::text[], :events::bigint[]) n (number, event_id)
             where p.company_id = :company and p.number = n.number and p.status = 'DRAFT'
            returning p.*
            """)
        .param("company", actor.companyId())
        .param("numbers", ordered.toArray(String[]::new))
        .param("events", ordered.stream().map(_ -> events.getAsLong()).toArray(Long[]::new))
        .query((row, i) -> new Moved(proforma(row, i), row.getLong("confirmed_event_id")))
        .list();
  }

  /// Gives up the claims of `proformas`; returns the sources.
  List<Long> releaseClaims(Actor actor, Collection<Long> proformas) {
    return jdbc.sql(
            """
            update proforma.invoice_line_detail set released = true
             where company_id = :company and proforma_id = any(:proformas) and not released
            returning source_id
            """)
        .param("company", actor.companyId())
        .param("proformas", proformas.toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  /// Deletes those of `numbers` that are drafts.
  List<ProformaInvoice> markDeleted(Actor actor, Collection<String> numbers) {
    return jdbc.sql(
            """
            update proforma.proforma_invoice p set status = 'DELETED', version = version + 1
              from unnest(:numbers::text[]) n (number)
             where p.company_id = :company and p.number = n.number and p.status = 'DRAFT'
            returning p.*
            """)
        .param("company", actor.companyId())
        .param("numbers", numbers.stream().sorted().distinct().toArray(String[]::new))
        .query(Proformas::proforma)
        .list();
  }

  Optional<Integer> lockVersion(Actor actor, String number) {
    return jdbc.sql(
            """
            select version from proforma.proforma_invoice
             where company_id = :company and number = :number for no key update
            """)
        .param("company", actor.companyId())
        .param("number", number)
        .query(Integer.class)
        .optional();
  }

  /// The heads of `numbers`, whatever their state.
  List<ProformaInvoice> find(Actor actor, Collection<String> numbers) {
    return jdbc.sql(
            "select * from proforma.proforma_invoice where company_id = :company and number = any(:numbers)")
        .param("company", actor.companyId())
        .param("numbers", numbers.toArray(String[]::new))
        .query(Proformas::proforma)
        .list();
  }

  /// A claimed source: the detail as it stands, and the unbilled sales that it bills.
  record Claimed(long proformaId, UnbilledSales source) {}

  /// The sources of `proformas`, in order of proforma and detail.
  List<Claimed> sources(Actor actor, Collection<Long> proformas) {
    return jdbc.sql(
            "select d.proforma_id, "
                + ActualRows.COLUMNS
                + """
                   from proforma.invoice_line_detail d
                   join actuals.actuals a on a.company_id = d.company_id and a.actual_id = d.source_id
                  where d.company_id = :company and d.proforma_id = any(:proformas) and not d.released
                  order by d.proforma_id, d.detail_no
                  """)
        .param("company", actor.companyId())
        .param("proformas", proformas.toArray(Long[]::new))
        .query(
            (row, i) ->
                new Claimed(row.getLong("proforma_id"), (UnbilledSales) ActualRows.actual(row, i)))
        .list();
  }

  static ProformaInvoice proforma(ResultSet row, int number) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new ProformaInvoice(
        row.getLong("proforma_id"),
        row.getString("number"),
        row.getLong("contract_id"),
        row.getLong("customer_id"),
        row.getObject("proforma_date", LocalDate.class),
        ProformaInvoice.Status.valueOf(row.getString("status")),
        new Money(row.getBigDecimal("amount"), currency),
        new Money(row.getBigDecimal("tax"), currency),
        row.getInt("version"));
  }
}
