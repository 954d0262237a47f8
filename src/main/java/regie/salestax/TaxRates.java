package regie.salestax;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;

/// The rates that are valid on a day.
@Repository
public class TaxRates {
  private final JdbcClient jdbc;

  TaxRates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What each tax group is taxed at on `date`.
  public OnDay on(Actor actor, LocalDate date) {
    var rates = new HashMap<Long, TaxRate>();
    jdbc.sql(
            """
            select g.tax_group_id, g.category, r.percent, g.exemption_reason
              from salestax.tax_group g join salestax.tax_rate r using (company_id, tax_group_id)
             where company_id = :company and r.valid @> :date::date
            """)
        .param("company", actor.companyId())
        .param("date", date)
        .query(
            row -> {
              rates.put(
                  row.getLong(1),
                  new TaxRate(row.getString(2), row.getBigDecimal(3), row.getString(4)));
            });
    return new OnDay(Map.copyOf(rates));
  }

  /// The rates of one day by tax group.
  public record OnDay(Map<Long, TaxRate> byGroup) {
    /// [TaxRate#NONE] without a group, or when the group has no rate that day.
    public TaxRate of(@Nullable Long taxGroup) {
      return taxGroup == null ? TaxRate.NONE : byGroup.getOrDefault(taxGroup, TaxRate.NONE);
    }
  }
}
