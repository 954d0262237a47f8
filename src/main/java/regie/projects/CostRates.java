package regie.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.database.Columns;
import regie.rest.Paging;
import regie.validity.Timelines.End;
import regie.validity.Validity;

/// The cost rates of resources.
@Repository
class CostRates {
  private static final String SELECT =
      """
      select c.cost_rate_id as id, r.code as resource, c.rate, cast(:currency as text) as currency,
             lower(c.valid) as "from", upper(c.valid) - 1 as "to"
        from projects.cost_rate c join projects.resource r using (company_id, resource_id)
       where company_id = :company
      """;

  private final JdbcClient jdbc;
  private final LegalEntities companies;

  CostRates(JdbcClient jdbc, LegalEntities companies) {
    this.jdbc = jdbc;
    this.companies = companies;
  }

  private String accountingCurrency(Actor actor) {
    return companies.get(actor.company()).currency().getCurrencyCode();
  }

  List<CostRate> list(Actor actor, String resource, Paging paging) {
    return jdbc.sql(
            SELECT
                + " and r.code = :resource and cost_rate_id > :after order by cost_rate_id limit :fetch")
        .param("company", actor.companyId())
        .param("currency", accountingCurrency(actor))
        .param("resource", resource)
        .param("after", paging.afterId())
        .param("fetch", paging.fetch())
        .query(CostRate.class)
        .list();
  }

  void each(Actor actor, Consumer<CostRate> consumer) {
    try (var rates =
        jdbc
            .sql(SELECT + " order by r.code, lower(c.valid)")
            .withFetchSize(1_000)
            .param("company", actor.companyId())
            .param("currency", accountingCurrency(actor))
            .query(CostRate.class)
            .stream()) {
      rates.forEach(consumer);
    }
  }

  /// A rate as it is stored.
  record Known(
      long id, long resourceId, boolean openEnded, LocalDate from, @Nullable LocalDate to) {
    Validity stated() {
      return new Validity(from, openEnded ? null : to);
    }
  }

  List<Known> ofResources(Actor actor, Collection<Long> resources) {
    return jdbc.sql(
            """
            select cost_rate_id as id, resource_id, open_ended, lower(valid) as "from", upper(valid) - 1 as "to"
              from projects.cost_rate
             where company_id = :company and resource_id = any(:resources::bigint[])
            """)
        .param("company", actor.companyId())
        .param("resources", Columns.of(List.copyOf(resources), r -> r))
        .query(Known.class)
        .list();
  }

  /// A rate as it is to be stored.
  record Added(
      long resourceId,
      BigDecimal rate,
      boolean openEnded,
      LocalDate from,
      @Nullable LocalDate to) {}

  void end(Actor actor, List<End> ends) {
    jdbc.sql(
            """
            update projects.cost_rate c set valid = daterange(lower(c.valid), s.last, '[]')
              from unnest(:id::bigint[], :to::date[]) as s (id, last)
             where c.company_id = :company and c.cost_rate_id = s.id
               and upper(c.valid) is distinct from s.last + 1
            """)
        .param("company", actor.companyId())
        .param("id", Columns.of(ends, End::id))
        .param("to", Columns.of(ends, End::to))
        .update();
  }

  void insert(Actor actor, List<Added> rates) {
    jdbc.sql(
            """
            insert into projects.cost_rate (company_id, resource_id, valid, open_ended, rate)
            select :company, s.resource_id, daterange(s.first, s.last, '[]'), s.open_ended, s.rate
              from unnest(:resource::bigint[], :rate::numeric[], :openEnded::boolean[], :from::date[], :to::date[])
                as s (resource_id, rate, open_ended, first, last)
            """)
        .param("company", actor.companyId())
        .param("resource", Columns.of(rates, Added::resourceId))
        .param("rate", Columns.of(rates, Added::rate))
        .param("openEnded", Columns.of(rates, Added::openEnded))
        .param("from", Columns.of(rates, Added::from))
        .param("to", Columns.of(rates, Added::to))
        .update();
  }
}
