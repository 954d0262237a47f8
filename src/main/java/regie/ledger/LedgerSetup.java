package regie.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.company.LegalEntities;

/// Reads what posting needs to know of a company: its profile and its calendar.
@Repository
public class LedgerSetup {
  private final JdbcClient jdbc;
  private final LegalEntities entities;

  LedgerSetup(JdbcClient jdbc, LegalEntities entities) {
    this.jdbc = jdbc;
    this.entities = entities;
  }

  public PostingProfile profile(Actor actor) {
    Map<PostingType, Long> accounts = new EnumMap<>(PostingType.class);
    jdbc.sql(
            "select posting_type, account_id from ledger.posting_profile where company_id = :company")
        .param("company", actor.companyId())
        .query(
            row -> {
              accounts.put(PostingType.valueOf(row.getString(1)), row.getLong(2));
            });
    return new PostingProfile(Map.copyOf(accounts));
  }

  public LedgerCalendar calendar(Actor actor) {
    var open =
        jdbc.sql(
                """
                select lower(span) as first, upper(span) as end from (
                  select unnest(range_agg(valid)) as span from ledger.period where company_id = :company and open) spans
                 order by first
                """)
            .param("company", actor.companyId())
            .query(LedgerSetup::span)
            .list();
    return new LedgerCalendar(open, entities.settings(actor.company()).moveClosedDates());
  }

  private static LedgerCalendar.Span span(ResultSet row, int number) throws SQLException {
    return new LedgerCalendar.Span(
        row.getObject("first", LocalDate.class), row.getObject("end", LocalDate.class));
  }
}
