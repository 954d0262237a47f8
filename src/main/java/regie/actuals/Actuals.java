package regie.actuals;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;

/// Reads the journal of actuals.
@Repository
public class Actuals {
  private final JdbcClient jdbc;

  Actuals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Everything that the entries `origins` ever gave, oldest first.
  public List<Actual> ofOrigins(Actor actor, Collection<Long> origins) {
    return jdbc.sql(
            "select "
                + ActualRows.COLUMNS
                + " from actuals.actual a where company_id = :company and origin_id = any(:origins) order by actual_id")
        .param("company", actor.companyId())
        .param("origins", origins.toArray(Long[]::new))
        .query(ActualRows::actual)
        .list();
  }

  public List<Actual> byId(Actor actor, Collection<Long> ids) {
    return jdbc.sql(
            "select "
                + ActualRows.COLUMNS
                + " from actuals.actual a where company_id = :company and actual_id = any(:ids) order by actual_id")
        .param("company", actor.companyId())
        .param("ids", ids.toArray(Long[]::new))
        .query(ActualRows::actual)
        .list();
  }
}
