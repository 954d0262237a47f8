package regie.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.company.CompanyId;

/// Posting profile and periods of a company, each with a version.
@Repository
class Books {
  private final JdbcClient jdbc;

  Books(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Versions(int profileVersion, int periodsVersion) {}

  /// A span of days in which one may post, or not; both days included.
  record Period(LocalDate from, LocalDate to, boolean open) {}

  Versions versions(Actor actor) {
    return jdbc.sql(
            "select profile_version, periods_version from ledger.book where company_id = :company")
        .param("company", actor.companyId())
        .query(Versions.class)
        .single();
  }

  /// Whether the profile of this version could be taken for a change; the next one is its.
  boolean takeProfile(Actor actor, int version) {
    return jdbc.sql(
                """
                update ledger.book set profile_version = profile_version + 1
                 where company_id = :company and profile_version = :version
                """)
            .param("company", actor.companyId())
            .param("version", version)
            .update()
        == 1;
  }

  boolean takePeriods(Actor actor, int version) {
    return jdbc.sql(
                """
                update ledger.book set periods_version = periods_version + 1
                 where company_id = :company and periods_version = :version
                """)
            .param("company", actor.companyId())
            .param("version", version)
            .update()
        == 1;
  }

  Map<PostingType, Account> accountsByType(Actor actor) {
    var accounts = new EnumMap<PostingType, Account>(PostingType.class);
    jdbc.sql(
            """
            select p.posting_type, a.code, a.name, a.kind, a.version
              from ledger.posting_profile p join ledger.account a using (company_id, account_id)
             where company_id = :company
            """)
        .param("company", actor.companyId())
        .query(
            row -> {
              accounts.put(
                  PostingType.valueOf(row.getString(1)),
                  new Account(
                      row.getString(2),
                      row.getString(3),
                      Account.Kind.valueOf(row.getString(4)),
                      row.getInt(5)));
            });
    return accounts;
  }

  void setAccount(CompanyId company, PostingType type, String account) {
    jdbc.sql(
            """
            insert into ledger.posting_profile (company_id, posting_type, account_id)
            select company_id, :type::ledger.posting_type, account_id from ledger.account
             where company_id = :company and code = :account
            on conflict (company_id, posting_type) do update set account_id = excluded.account_id
            """)
        .param("company", company.value())
        .param("type", type.name())
        .param("account", account)
        .update();
  }

  void removeAccount(Actor actor, PostingType type) {
    jdbc.sql(
            """
            delete from ledger.posting_profile
             where company_id = :company and posting_type = :type::ledger.posting_type
            """)
        .param("company", actor.companyId())
        .param("type", type.name())
        .update();
  }

  List<Period> periods(Actor actor) {
    return jdbc.sql(
            """
            select lower(valid) as "from", upper(valid) - 1 as "to", open
              from ledger.period where company_id = :company order by lower(valid)
            """)
        .param("company", actor.companyId())
        .query(Period.class)
        .list();
  }

  /// The last day of the closed periods with which the calendar begins.
  static @Nullable LocalDate closedUntil(List<Period> periods) {
    LocalDate until = null;
    for (Period period : periods) {
      if (period.open()) {
        break;
      }
      until = period.to();
    }
    return until;
  }

  /// Closes all periods up to `until`, none without it, and opens the others.
  void closeUntil(Actor actor, @Nullable LocalDate until) {
    jdbc.sql(
            """
            update ledger.period set open = not open
             where company_id = :company and open = coalesce(upper(valid) - 1 <= :until::date, false)
            """)
        .param("company", actor.companyId())
        .param("until", until)
        .update();
  }

  /// Whether there is a period that begins on this day.
  boolean open(Actor actor, LocalDate from, boolean open) {
    return jdbc.sql(
                """
                update ledger.period set open = :open
                 where company_id = :company and lower(valid) = :from
                """)
            .param("company", actor.companyId())
            .param("from", from)
            .param("open", open)
            .update()
        == 1;
  }

  /// Open months from `first` to `last`, and the version of everything.
  void insert(CompanyId company, LocalDate first, LocalDate last) {
    jdbc.sql("insert into ledger.book (company_id) values (:company)")
        .param("company", company.value())
        .update();
    jdbc.sql(
            """
            insert into ledger.period (company_id, valid)
            select :company, daterange(month::date, (month + interval '1 month')::date)
              from generate_series(:first::timestamp, :last::timestamp, interval '1 month') as month
            """)
        .param("company", company.value())
        .param("first", first)
        .param("last", last)
        .update();
  }
}
