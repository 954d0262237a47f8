package regie.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.rest.Paging;

/// Lists vouchers with their lines, and the balances of the accounts.
@Repository
public class VoucherList {
  private final JdbcClient jdbc;

  VoucherList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which vouchers are meant; a part that is none restricts nothing.
  ///
  /// @param entry those of the actuals of a time entry
  /// @param invoice the one of a posted invoice
  /// @param account those that book on an account, by its code
  public record Filter(
      @Nullable String entry,
      @Nullable String invoice,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String account) {
    public Filter(
        @Nullable String entry,
        @Nullable String invoice,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
      this(entry, invoice, from, to, null);
    }
  }

  /// @param source what was booked: an entry's number or an invoice's
  public record Row(
      @JsonFormat(shape = JsonFormat.Shape.STRING) long voucher,
      LocalDate accountingDate,
      @JsonIgnore Voucher.Source sourceKind,
      String source,
      List<LineRow> lines) {}

  /// Debit and credit are in accounting currency and never negative; one of them is zero.
  public record LineRow(
      String postingType,
      String account,
      String accountName,
      BigDecimal debit,
      BigDecimal credit,
      BigDecimal transactionAmount,
      String currency) {}

  private static final String PAGE =
      """
      with page as (
        select v.* from ledger.voucher v
         where v.company_id = :company and v.voucher_id > :after
           and (:first::date is null or v.accounting_date >= :first)
           and (:last::date is null or v.accounting_date <= :last)
           and (:entry::text is null or v.source = 'ACTUAL' and v.source_id in (
             select a.actual_id from actuals.actuals a
               join entries.time_entries t on t.company_id = a.company_id and t.entry_id = a.origin_id
              where t.company_id = :company and t.number = :entry))
           and (:invoice::text is null or v.source = 'INVOICE' and v.voucher_id in (
             select i.voucher_id from invoices.posted_invoices i
              where i.company_id = :company and i.number = :invoice))
           and (:account::text is null or exists (
             select from ledger.voucher_line x
               join ledger.account y on y.company_id = x.company_id and y.account_id = x.account_id
              where x.company_id = v.company_id and x.voucher_id = v.voucher_id and y.code = :account))
         order by v.voucher_id limit :limit)
      select v.voucher_id, v.accounting_date, v.source as source_kind, coalesce(i.number, t.number, '') as source,
             l.posting_type, c.code, c.name, l.amount, l.transaction_amount, l.currency
        from page v
        join ledger.voucher_line l on l.company_id = v.company_id and l.voucher_id = v.voucher_id
        join ledger.account c on c.company_id = l.company_id and c.account_id = l.account_id
        left join invoices.posted_invoices i
          on v.source = 'INVOICE' and i.company_id = v.company_id and i.invoice_id = v.source_id
        left join actuals.actuals a
          on v.source = 'ACTUAL' and a.company_id = v.company_id and a.actual_id = v.source_id
        left join entries.time_entries t on t.company_id = a.company_id and t.entry_id = a.origin_id
       order by v.voucher_id, l.line_no
      """;

  public List<Row> list(Actor actor, Filter filter, Paging paging) {
    Map<Long, Row> vouchers = new LinkedHashMap<>();
    jdbc.sql(PAGE)
        .param("company", actor.companyId())
        .param("after", paging.afterId())
        .param("first", filter.from)
        .param("last", filter.to)
        .param("entry", filter.entry)
        .param("invoice", filter.invoice)
        .param("account", filter.account)
        .param("limit", paging.fetch())
        .query(
            row -> {
              long id = row.getLong("voucher_id");
              LocalDate date = row.getObject("accounting_date", LocalDate.class);
              String source = row.getString("source");
              var kind = Voucher.Source.valueOf(row.getString("source_kind"));
              var voucher =
                  vouchers.computeIfAbsent(
                      id, _ -> new Row(id, date, kind, source, new ArrayList<>()));
              voucher.lines.add(line(row));
            });
    return List.copyOf(vouchers.values());
  }

  private static LineRow line(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal("amount");
    return new LineRow(
        PostingType.valueOf(row.getString("posting_type")).term(),
        row.getString("code"),
        row.getString("name"),
        amount.max(BigDecimal.ZERO),
        amount.negate().max(BigDecimal.ZERO),
        row.getBigDecimal("transaction_amount"),
        row.getString("currency"));
  }

  /// What an account holds for a posting type, in accounting currency; the balance is positive for
  /// debit.
  public record BalanceRow(
      String postingType,
      String account,
      String accountName,
      BigDecimal debit,
      BigDecimal credit,
      BigDecimal balance) {}

  /// The balances of what is dated up to `at`, by account.
  public List<BalanceRow> balances(Actor actor, @Nullable LocalDate at) {
    return jdbc.sql(
            """
            select l.posting_type, c.code as account, c.name as account_name,
                   coalesce(sum(l.amount) filter (where l.amount > 0), 0) as debit,
                   coalesce(-sum(l.amount) filter (where l.amount < 0), 0) as credit, sum(l.amount) as balance
              from ledger.voucher_line l
              join ledger.voucher v on v.company_id = l.company_id and v.voucher_id = l.voucher_id
              join ledger.account c on c.company_id = l.company_id and c.account_id = l.account_id
             where l.company_id = :company and (:at::date is null or v.accounting_date <= :at)
             group by l.posting_type, c.code, c.name order by c.code, l.posting_type
            """)
        .param("company", actor.companyId())
        .param("at", at)
        .query(
            (row, i) ->
                new BalanceRow(
                    PostingType.valueOf(row.getString("posting_type")).term(),
                    row.getString("account"),
                    row.getString("account_name"),
                    row.getBigDecimal("debit"),
                    row.getBigDecimal("credit"),
                    row.getBigDecimal("balance")))
        .list();
  }
}
