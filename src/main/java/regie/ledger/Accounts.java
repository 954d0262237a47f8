package regie.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.database.Columns;
import regie.problem.NotFound;
import regie.rest.Paging;

/// The chart of accounts of a company.
@Repository
public class Accounts {
  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Account get(Actor actor, String code) {
    return jdbc.sql(
            """
            select code, name, kind, version from ledger.account
             where company_id = :company and code = :code
            """)
        .param("company", actor.companyId())
        .param("code", code)
        .query(Account.class)
        .optional()
        .orElseThrow(() -> new NotFound("account", code).refuse());
  }

  /// The accounts with these ids.
  public Map<Long, Account> byId(Actor actor, Collection<Long> ids) {
    var accounts = new HashMap<Long, Account>();
    jdbc.sql(
            """
            select account_id, code, name, kind, version from ledger.account
             where company_id = :company and account_id = any(:ids)
            """)
        .param("company", actor.companyId())
        .param("ids", ids.toArray(Long[]::new))
        .query(
            row -> {
              accounts.put(
                  row.getLong("account_id"),
                  new Account(
                      row.getString("code"),
                      row.getString("name"),
                      Account.Kind.valueOf(row.getString("kind")),
                      row.getInt("version")));
            });
    return accounts;
  }

  List<Account> list(Actor actor, String search, Paging paging) {
    return jdbc.sql(
            """
            select code, name, kind, version from ledger.account
             where company_id = :company and code > :after
               and (code ilike :search or name ilike :search)
             order by code limit :fetch
            """)
        .param("company", actor.companyId())
        .param("after", paging.after())
        .param("search", search)
        .param("fetch", paging.fetch())
        .query(Account.class)
        .list();
  }

  /// Inserts those whose code is new, and answers their codes.
  Set<String> insert(CompanyId company, List<Account> accounts) {
    return new HashSet<>(
        jdbc.sql(
                """
                insert into ledger.account (company_id, code, name, kind)
                select :company, * from unnest(:code::text[], :name::text[], :kind::text[])
                on conflict (company_id, code) do nothing
                returning code
                """)
            .param("company", company.value())
            .param("code", Columns.of(accounts, Account::code))
            .param("name", Columns.of(accounts, Account::name))
            .param("kind", Columns.of(accounts, Account::kind))
            .query(String.class)
            .list());
  }

  /// Whether the account of this version could be changed. Code and kind stay.
  boolean update(Actor actor, Account account) {
    return jdbc.sql(
                """
                update ledger.account set name = :name, version = version + 1
                 where company_id = :company and code = :code and version = :version
                """)
            .param("company", actor.companyId())
            .param("code", account.code())
            .param("name", account.name())
            .param("version", account.version())
            .update()
        == 1;
  }
}
