package regie.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.actuals.Actual;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.ledger.LedgerSetup;
import regie.ledger.PostingType;
import regie.ledger.Voucher;
import regie.money.Money;

/// Loads what a set of actuals needs to be journalised.
@Repository
class JournalBooks {
  private final JdbcClient jdbc;
  private final LegalEntities entities;
  private final LedgerSetup ledger;

  JournalBooks(JdbcClient jdbc, LegalEntities entities, LedgerSetup ledger) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.ledger = ledger;
  }

  JournalBook bookFor(Actor actor, Collection<Actual> actuals) {
    var reversed = actuals.stream().map(Actual::reversedIdOrNull).filter(Objects::nonNull).toList();
    return new JournalBook(
        entities.get(actor.company()).currency(),
        entities.settings(actor.company()),
        ledger.calendar(actor),
        ledger.profile(actor),
        reversed.isEmpty() ? Map.of() : vouchersOf(actor, reversed));
  }

  private Map<Long, Optional<Voucher>> vouchersOf(Actor actor, List<Long> actuals) {
    var accounting = entities.get(actor.company()).currency();
    var lines = new HashMap<Header, List<Voucher.Line>>();
    jdbc.sql(
            """
            select j.actual_id, j.voucher_id, v.accounting_date, l.posting_type, l.account_id, l.amount,
                   l.transaction_amount, l.currency
              from journal.journal_line j
              left join ledger.vouchers v using (company_id, voucher_id)
              left join ledger.voucher_lines l using (company_id, voucher_id)
             where j.company_id = :company and j.actual_id = any(:actuals) and j.status = 'POSTED'
             order by j.voucher_id, l.line_no
            """)
        .param("company", actor.companyId())
        .param("actuals", actuals.toArray(Long[]::new))
        .query(
            row -> {
              var header = header(row);
              var of = lines.computeIfAbsent(header, _ -> new ArrayList<>());
              if (header.voucherId != 0) {
                of.add(line(row, accounting));
              }
            });
    var vouchers = new HashMap<Long, Optional<Voucher>>();
    lines.forEach((header, of) -> vouchers.put(header.actualId, header.voucher(of)));
    return vouchers;
  }

  private static Header header(ResultSet row) throws SQLException {
    return new Header(
        row.getLong("actual_id"),
        row.getLong("voucher_id"),
        row.getObject("accounting_date", LocalDate.class));
  }

  private static Voucher.Line line(ResultSet row, Currency accounting) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new Voucher.Line(
        PostingType.valueOf(row.getString("posting_type")),
        row.getLong("account_id"),
        new Money(row.getBigDecimal("amount"), accounting),
        new Money(row.getBigDecimal("transaction_amount"), currency));
  }

  /// @param voucherId 0 when nothing was booked
  private record Header(long actualId, long voucherId, @Nullable LocalDate accountingDate) {
    Optional<Voucher> voucher(List<Voucher.Line> lines) {
      return accountingDate == null
          ? Optional.empty()
          : Optional.of(
              new Voucher(voucherId, accountingDate, Voucher.Source.ACTUAL, actualId, lines));
    }
  }
}
