package regie.pricing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.money.UnitPrice;
import regie.pricing.PriceResolution.BillScope;

/// Loads the rates that a set of work can need, so that each hour of it is priced without a query.
@Repository
public class Prices {
  private final JdbcClient jdbc;

  Prices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All rates of `roles` and `resources`; cost rates are in `accountingCurrency`.
  public PriceResolution resolution(
      Actor actor, Collection<Long> roles, Collection<Long> resources, String accountingCurrency) {
    return new PriceResolution(
        billRates(actor, roles), costRates(actor, resources, accountingCurrency));
  }

  private Map<BillScope, List<DatedRate>> billRates(Actor actor, Collection<Long> roles) {
    var rates = new HashMap<BillScope, List<DatedRate>>();
    jdbc.sql(
            """
            select bill_rate_id as id, role_id, coalesce(contract_id, 0) as contract_id, currency, rate,
                   lower(valid) as first, upper(valid) as end
              from pricing.bill_rate where company_id = :company and role_id = any(:roles)
            """)
        .param("company", actor.companyId())
        .param("roles", roles.toArray(Long[]::new))
        .query(
            row -> {
              String currency = row.getString("currency");
              var scope =
                  new BillScope(row.getLong("role_id"), row.getLong("contract_id"), currency);
              rates.computeIfAbsent(scope, _ -> new ArrayList<>()).add(rate(row, currency));
            });
    return rates;
  }

  private Map<Long, List<DatedRate>> costRates(
      Actor actor, Collection<Long> resources, String accountingCurrency) {
    var rates = new HashMap<Long, List<DatedRate>>();
    jdbc.sql(
            """
            select cost_rate_id as id, resource_id, rate, lower(valid) as first, upper(valid) as end
              from projects.cost_rates where company_id = :company and resource_id = any(:resources)
            """)
        .param("company", actor.companyId())
        .param("resources", resources.toArray(Long[]::new))
        .query(
            row -> {
              rates
                  .computeIfAbsent(row.getLong("resource_id"), _ -> new ArrayList<>())
                  .add(rate(row, accountingCurrency));
            });
    return rates;
  }

  private static DatedRate rate(ResultSet row, String currency) throws SQLException {
    return new DatedRate(
        row.getLong("id"),
        row.getObject("first", LocalDate.class),
        row.getObject("end", LocalDate.class),
        new UnitPrice(row.getBigDecimal("rate"), java.util.Currency.getInstance(currency)));
  }
}
