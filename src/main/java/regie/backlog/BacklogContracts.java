package regie.backlog;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;

/// On which contracts a choice of open items stands.
@Repository
public class BacklogContracts {
  private final JdbcClient jdbc;
  private final BacklogSelection selection;

  BacklogContracts(JdbcClient jdbc, BacklogSelection selection) {
    this.jdbc = jdbc;
    this.selection = selection;
  }

  /// The codes of the contracts of everything that matches.
  public List<String> of(Actor actor, BacklogFilter filter) {
    var condition = selection.condition(actor, filter);
    return jdbc.sql(
            """
            select k.code from contracts.project_contracts k
             where k.company_id = :company and k.contract_id in (
               select o.contract_id from actuals.open_items o where %s)
             order by k.code
            """
                .formatted(condition.sql()))
        .params(condition.parameters())
        .query(String.class)
        .list();
  }

  /// The codes of the contracts of these items.
  public List<String> of(Actor actor, Collection<Long> items) {
    return jdbc.sql(
            """
            select k.code from contracts.project_contracts k
             where k.company_id = :company and k.contract_id in (
               select o.contract_id from actuals.open_items o
                where o.company_id = :company and o.actual_id = any(:items))
             order by k.code
            """)
        .param("company", actor.companyId())
        .param("items", items.toArray(Long[]::new))
        .query(String.class)
        .list();
  }
}
