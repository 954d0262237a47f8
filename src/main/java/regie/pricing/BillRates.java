package regie.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.rest.Paging;
import regie.validity.Timelines.End;
import regie.validity.Validity;

/// The bill rates of a company.
@Repository
class BillRates {
  private static final String SELECT =
      """
      select b.bill_rate_id as id, b.price_list, o.code as role, b.rate, b.currency,
             lower(b.valid) as "from", upper(b.valid) - 1 as "to", c.code as contract
        from pricing.bill_rate b
        join projects.roles o using (company_id, role_id)
        left join contracts.project_contracts c
          on c.company_id = b.company_id and c.contract_id = b.contract_id
       where b.company_id = :company
      """;

  private final JdbcClient jdbc;

  BillRates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a rate is for. Rates of the same scope must not be valid on the same day.
  ///
  /// @param contractId 0: every contract
  record Scope(long roleId, long contractId, String currency) {}

  List<BillRate> list(Actor actor, String search, Paging paging) {
    return jdbc.sql(
            SELECT
                + """
                   and b.bill_rate_id > :after and (o.code ilike :search or c.code ilike :search)
                 order by b.bill_rate_id limit :fetch
                """)
        .param("company", actor.companyId())
        .param("after", paging.afterId())
        .param("search", search)
        .param("fetch", paging.fetch())
        .query(BillRate.class)
        .list();
  }

  void each(Actor actor, Consumer<BillRate> consumer) {
    try (var rates =
        jdbc
            .sql(SELECT + " order by o.code, c.code nulls first, lower(b.valid)")
            .withFetchSize(1_000)
            .param("company", actor.companyId())
            .query(BillRate.class)
            .stream()) {
      rates.forEach(consumer);
    }
  }

  /// A rate as it is stored.
  record Known(
      long id,
      long roleId,
      long contractId,
      String currency,
      boolean openEnded,
      LocalDate from,
      @Nullable LocalDate to) {
    Scope scope() {
      return new Scope(roleId, contractId, currency);
    }

    Validity stated() {
      return new Validity(from, openEnded ? null : to);
    }
  }

  List<Known> ofRoles(Actor actor, Collection<Long> roles) {
    return jdbc.sql(
            """
            select bill_rate_id as id, role_id, coalesce(contract_id, 0) as contract_id, currency, open_ended,
                   lower(valid) as "from", upper(valid) - 1 as "to"
              from pricing.bill_rate
             where company_id = :company and role_id = any(:roles::bigint[])
            """)
        .param("company", actor.companyId())
        .param("roles", Columns.of(List.copyOf(roles), r -> r))
        .query(Known.class)
        .list();
  }

  /// A rate as it is to be stored.
  record Added(
      Scope scope,
      String priceList,
      BigDecimal rate,
      boolean openEnded,
      LocalDate from,
      @Nullable LocalDate to) {}

  void end(Actor actor, List<End> ends) {
    jdbc.sql(
            """
            update pricing.bill_rate b set valid = daterange(lower(b.valid), s.last, '[]')
              from unnest(:id::bigint[], :to::date[]) as s (id, last)
             where b.company_id = :company and b.bill_rate_id = s.id
               and upper(b.valid) is distinct from s.last + 1
            """)
        .param("company", actor.companyId())
        .param("id", Columns.of(ends, End::id))
        .param("to", Columns.of(ends, End::to))
        .update();
  }

  void insert(Actor actor, List<Added> rates) {
    jdbc.sql(
            """
            insert into pricing.bill_rate
              (company_id, price_list, role_id, contract_id, currency, valid, open_ended, rate)
            select :company, s.price_list, s.role_id, nullif(s.contract_id, 0), s.currency,
                   daterange(s.first, s.last, '[]'), s.open_ended, s.rate
              from unnest(:priceList::text[], :role::bigint[], :contract::bigint[], :currency::text[], :rate::numeric[],
                     :openEnded::boolean[], :from::date[], :to::date[])
                as s (price_list, role_id, contract_id, currency, rate, open_ended, first, last)
            """)
        .param("company", actor.companyId())
        .param("priceList", Columns.of(rates, Added::priceList))
        .param("role", Columns.of(rates, r -> r.scope().roleId()))
        .param("contract", Columns.of(rates, r -> r.scope().contractId()))
        .param("currency", Columns.of(rates, r -> r.scope().currency()))
        .param("rate", Columns.of(rates, Added::rate))
        .param("openEnded", Columns.of(rates, Added::openEnded))
        .param("from", Columns.of(rates, Added::from))
        .param("to", Columns.of(rates, Added::to))
        .update();
  }
}
