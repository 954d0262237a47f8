package regie.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.company.UserId;

/// The billing workload W(N), as `shared/bench/floor.sql` describes it, as submitted entries of a
/// company of its own.
final class Workload {
  static final int ENTRIES_PER_CONTRACT = 50;
  private final JdbcClient jdbc;

  Workload(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Actor load(int entries) {
    long company = company();
    int contracts = (entries + ENTRIES_PER_CONTRACT - 1) / ENTRIES_PER_CONTRACT;
    for (String statement : MASTER_DATA.split(";")) {
      jdbc.sql(statement).param("company", company).param("contracts", contracts).update();
    }
    jdbc.sql(ENTRIES).param("company", company).param("entries", entries).update();
    return new Actor(new CompanyId(company), new UserId(0), "bench");
  }

  private long company() {
    return jdbc.sql(
            """
            insert into company.legal_entity (code, name, country, currency, time_zone)
            select 'BENCH' || count(*), 'Bench', 'GB', 'GBP', 'Europe/London' from company.legal_entity
            returning company_id
            """)
        .query(Long.class)
        .single();
  }

  private static final String MASTER_DATA =
      """
      insert into company.settings (company_id, accrue_revenue) select :company, true where :contracts > 0;
      insert into company.number_series (company_id, series, template)
        select :company, series, prefix || '-{year}-{number}'
          from (values ('INVOICE', 'INV'), ('PROFORMA', 'PF')) s (series, prefix) where :contracts > 0;
      insert into ledger.period (company_id, valid)
        select :company, daterange(m::date, (m + interval '1 month')::date)
          from generate_series(timestamp '2026-01-01', timestamp '2026-12-01', interval '1 month') m where :contracts > 0;
      insert into ledger.account (company_id, code, name, kind)
        select :company, t::text, t::text, 'ASSET' from unnest(enum_range(null::ledger.posting_type)) t where :contracts > 0;
      insert into ledger.posting_profile (company_id, posting_type, account_id)
        select company_id, code::text::ledger.posting_type, account_id from ledger.account
         where company_id = :company and :contracts > 0;
      insert into salestax.tax_group (company_id, code, name) select :company, 'STD', 'Standard' where :contracts > 0;
      insert into salestax.tax_rate (company_id, tax_group_id, valid, percent)
        select company_id, tax_group_id, daterange(null, null), 20 from salestax.tax_group
         where company_id = :company and :contracts > 0;
      insert into parties.customer (company_id, code, name, country, tax_group_id)
        select :company, 'CUS' || g, 'Customer ' || g, 'GB', t.tax_group_id
          from generate_series(1, :contracts) g, salestax.tax_group t where t.company_id = :company;
      insert into projects.project (company_id, code, name)
        select :company, 'PRJ' || g, 'Project ' || g from generate_series(1, :contracts) g;
      insert into contracts.project_contract (company_id, code, name, customer_id, currency, status)
        select company_id, 'CON' || substr(code, 4), 'Contract ' || substr(code, 4), customer_id, 'GBP', 'CONFIRMED'
          from parties.customer where company_id = :company and :contracts > 0;
      insert into contracts.contract_line (company_id, contract_id, code, project_id)
        select k.company_id, k.contract_id, 'L1', p.project_id from contracts.project_contract k
          join projects.project p on p.company_id = k.company_id and substr(p.code, 4) = substr(k.code, 4)
         where k.company_id = :company and :contracts > 0;
      insert into projects.role (company_id, code)
        select :company, 'Role ' || g from generate_series(0, 190) g where :contracts > 0;
      insert into pricing.bill_rate (company_id, role_id, currency, valid, open_ended, rate)
        select company_id, role_id, 'GBP', daterange(null, null), true, 60 + substr(code, 6)::int from projects.role
         where company_id = :company and :contracts > 0;
      insert into projects.resource (company_id, code, name)
        select :company, 'RES' || g, 'Resource ' || g from generate_series(1, 10) g where :contracts > 0;
      insert into projects.cost_rate (company_id, resource_id, valid, open_ended, rate)
        select company_id, resource_id, daterange(null, null), true, 50 from projects.resource
         where company_id = :company and :contracts > 0\
      """;

  private static final String ENTRIES =
      """
      with resources as (select resource_id, substr(code, 4)::int as n from projects.resource where company_id = :company),
           roles as (select role_id, substr(code, 6)::int as n from projects.role where company_id = :company),
           projects as (select project_id, substr(code, 4)::int as n from projects.project where company_id = :company),
           base as (select coalesce(max(entry_id), 0) as entry_id from entries.time_entry)
      insert into entries.time_entry (company_id, entry_id, number, resource_id, project_id, role_id, entry_date, hours,
        description, status)
      select :company, base.entry_id + g, 'T' || g, s.resource_id, p.project_id, r.role_id, date '2026-01-01' + (g % 28)::int,
             0.25 * (1 + g * 7919 % 32), 'Consulting, work item ' || g, 'SUBMITTED'
        from base, generate_series(1::bigint, :entries) g
        join resources s on s.n = g % 10 + 1
        join projects p on p.n = (g - 1) / 50 + 1
        join roles r on r.n = g * 104729 % 191
       order by g
      """;
}
