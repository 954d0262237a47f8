package regie.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.ledger.PostingType;
import regie.ledger.Voucher;
import regie.money.Money;
import regie.proposals.InvoiceProposal.Contract;
import regie.proposals.InvoiceProposal.Customer;
import regie.proposals.InvoiceProposal.Head;
import regie.proposals.InvoiceProposal.Line;

/// Reads what proposals are made of.
@Repository
class Proposals {
  private final JdbcClient jdbc;

  Proposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String HEADS =
      """
      select p.proforma_id, p.number, p.status, p.proforma_date, p.currency, k.contract_id, k.code as contract_code,
             k.name as contract_name, k.order_reference, c.*
        from proforma.proforma_invoices p
        join contracts.project_contracts k on k.company_id = p.company_id and k.contract_id = p.contract_id
        join parties.customers c on c.company_id = p.company_id and c.customer_id = p.customer_id
       where p.company_id = :company and p.number = any(:numbers)
       order by p.proforma_id
      """;

  List<Head> heads(Actor actor, Collection<String> numbers) {
    return jdbc.sql(HEADS)
        .param("company", actor.companyId())
        .param("numbers", numbers.toArray(String[]::new))
        .query(Proposals::head)
        .list();
  }

  /// The same, with the proformas locked in one order: who posts first is settled here.
  List<Head> lockHeads(Actor actor, Collection<String> numbers) {
    return jdbc.sql(HEADS + " for no key update of p")
        .param("company", actor.companyId())
        .param("numbers", numbers.toArray(String[]::new))
        .query(Proposals::head)
        .list();
  }

  /// The details of `proformas`.
  ///
  /// @param chargeable per proforma, in order of detail
  record Details(Map<Long, List<Line>> chargeable, Map<Long, List<Line>> notCharged) {}

  Details details(Actor actor, Collection<Long> proformas) {
    var details = new Details(new HashMap<>(), new HashMap<>());
    jdbc.sql(
            """
            select d.proforma_id, d.source_id, d.transaction_date, d.quantity, d.unit_price, d.amount, d.billing_type,
                   d.description, a.currency, l.code as line_code, j.name as project_name,
                   coalesce(r.code, '') as role, coalesce(s.name, '') as person
              from proforma.invoice_line_details d
              join actuals.actuals a on a.company_id = d.company_id and a.actual_id = d.source_id
              join contracts.contract_lines l on l.company_id = d.company_id and l.contract_line_id = d.contract_line_id
              join projects.projects j on j.company_id = l.company_id and j.project_id = l.project_id
              left join projects.roles r on r.company_id = a.company_id and r.role_id = a.role_id
              left join projects.resources s on s.company_id = a.company_id and s.resource_id = a.resource_id
             where d.company_id = :company and d.proforma_id = any(:proformas) and not d.released
             order by d.proforma_id, d.detail_no
            """)
        .param("company", actor.companyId())
        .param("proformas", proformas.toArray(Long[]::new))
        .query(
            row -> {
              var of =
                  row.getString("billing_type").equals("CHARGEABLE")
                      ? details.chargeable
                      : details.notCharged;
              of.computeIfAbsent(row.getLong("proforma_id"), _ -> new ArrayList<>()).add(line(row));
            });
    return details;
  }

  /// What was accrued for the sources of `proformas`, summed by account, as it was booked.
  Map<Long, List<Voucher.Line>> accrued(
      Actor actor, Collection<Long> proformas, Currency accounting) {
    var accrued = new HashMap<Long, List<Voucher.Line>>();
    jdbc.sql(
            """
            select d.proforma_id, v.posting_type, v.account_id, v.currency, sum(v.amount) as amount,
                   sum(v.transaction_amount) as transaction_amount
              from proforma.invoice_line_details d
              join journal.journal_lines j on j.company_id = d.company_id and j.actual_id = d.source_id
              join ledger.voucher_lines v on v.company_id = j.company_id and v.voucher_id = j.voucher_id
             where d.company_id = :company and d.proforma_id = any(:proformas) and not d.released
             group by d.proforma_id, v.posting_type, v.account_id, v.currency
             order by d.proforma_id, v.posting_type desc, v.account_id
            """)
        .param("company", actor.companyId())
        .param("proformas", proformas.toArray(Long[]::new))
        .query(
            row -> {
              accrued
                  .computeIfAbsent(row.getLong("proforma_id"), _ -> new ArrayList<>())
                  .add(voucherLine(row, accounting));
            });
    return accrued;
  }

  /// How many integration journal lines of the sources wait, by proforma.
  Map<Long, Long> unpostedLines(Actor actor, Collection<Long> proformas) {
    var waiting = new HashMap<Long, Long>();
    jdbc.sql(
            """
            select d.proforma_id, count(*)
              from journal.journal_lines j
              join proforma.invoice_line_details d on d.company_id = j.company_id and d.source_id = j.actual_id
             where j.company_id = :company and j.status <> 'POSTED' and d.proforma_id = any(:proformas)
               and not d.released
             group by d.proforma_id
            """)
        .param("company", actor.companyId())
        .param("proformas", proformas.toArray(Long[]::new))
        .query(
            row -> {
              waiting.put(row.getLong(1), row.getLong(2));
            });
    return waiting;
  }

  /// The invoices that `proformas` became, by proforma.
  Map<Long, String> invoices(Actor actor, Collection<Long> proformas) {
    var invoices = new HashMap<Long, String>();
    jdbc.sql(
            """
            select proforma_id, number from invoices.posted_invoices
             where company_id = :company and proforma_id = any(:proformas)
            """)
        .param("company", actor.companyId())
        .param("proformas", proformas.toArray(Long[]::new))
        .query(
            row -> {
              invoices.put(row.getLong(1), row.getString(2));
            });
    return invoices;
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    long group = row.getLong("tax_group_id");
    Long taxGroup = row.wasNull() ? null : group;
    return new Head(
        row.getLong("proforma_id"),
        row.getString("number"),
        row.getString("status"),
        row.getObject("proforma_date", LocalDate.class),
        new Contract(
            row.getLong("contract_id"),
            row.getString("contract_code"),
            row.getString("contract_name"),
            row.getString("order_reference")),
        new Customer(
            row.getLong("customer_id"),
            row.getString("code"),
            row.getString("name"),
            row.getString("country"),
            row.getString("language"),
            row.getInt("payment_term_days"),
            taxGroup,
            row.getString("tax_registration"),
            row.getString("address"),
            row.getString("postcode"),
            row.getString("city"),
            row.getString("email"),
            row.getBoolean("on_hold")),
        Currency.getInstance(row.getString("currency")));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong("source_id"),
        row.getString("line_code"),
        row.getString("project_name"),
        row.getString("role"),
        row.getString("person"),
        row.getObject("transaction_date", LocalDate.class),
        row.getBigDecimal("quantity"),
        row.getBigDecimal("unit_price"),
        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
        row.getString("description"));
  }

  private static Voucher.Line voucherLine(ResultSet row, Currency accounting) throws SQLException {
    return new Voucher.Line(
        PostingType.valueOf(row.getString("posting_type")),
        row.getLong("account_id"),
        new Money(row.getBigDecimal("amount"), accounting),
        new Money(
            row.getBigDecimal("transaction_amount"),
            Currency.getInstance(row.getString("currency"))));
  }
}
