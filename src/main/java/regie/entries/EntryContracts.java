package regie.entries;

import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.actuals.Facts.ContractRef;
import regie.company.Actor;

/// Which contract line the work on a project belongs to (FO-022).
@Repository
class EntryContracts {
  private final JdbcClient jdbc;

  EntryContracts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param currency of the contract
  record Line(ContractRef contract, Currency currency) {}

  /// The lines by project; projects without contract are not in it.
  Map<Long, Line> ofProjects(Actor actor, Collection<Long> projects) {
    var lines = new HashMap<Long, Line>();
    jdbc.sql(
            """
            select l.project_id, c.contract_id, l.contract_line_id, c.customer_id, c.currency
              from contracts.contract_lines l join contracts.project_contracts c using (company_id, contract_id)
             where l.company_id = :company and l.project_id = any(:projects)
            """)
        .param("company", actor.companyId())
        .param("projects", projects.toArray(Long[]::new))
        .query(
            row -> {
              lines.put(
                  row.getLong(1),
                  new Line(
                      new ContractRef(row.getLong(2), row.getLong(3), row.getLong(4)),
                      Currency.getInstance(row.getString(5))));
            });
    return lines;
  }
}
