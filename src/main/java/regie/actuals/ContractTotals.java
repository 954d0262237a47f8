package regie.actuals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;

/// What contract lines have cost and sold so far, from the balances: fast, whatever the size of the
/// journal.
@Repository
public class ContractTotals {
  private final JdbcClient jdbc;

  ContractTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Amounts of chargeable work in `currency`, which is the contract's; `cost`, shown to those who
  /// may see it, is in accounting currency. `writtenOff` was billed without charge.
  public record Row(
      String contract,
      String line,
      String customer,
      String currency,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal cost,
      BigDecimal notReady,
      BigDecimal ready,
      BigDecimal drafted,
      BigDecimal billed,
      BigDecimal writtenOff) {}

  public List<Row> list(Actor actor, @Nullable String contract, boolean costs) {
    return jdbc.sql(
            """
            select k.code as contract, l.code as line, c.code as customer, b.currency,
                   case when :costs then b.cost end as cost, b.not_ready, b.ready, b.drafted, b.billed, b.written_off
              from actuals.balance b
              join contracts.project_contracts k on k.company_id = b.company_id and k.contract_id = b.contract_id
              join contracts.contract_lines l
                on l.company_id = b.company_id and l.contract_line_id = b.contract_line_id
              join parties.customers c on c.company_id = b.company_id and c.customer_id = b.customer_id
             where b.company_id = :company and (:contract::text is null or k.code = :contract)
             order by k.code, l.code, c.code, b.currency
            """)
        .param("company", actor.companyId())
        .param("contract", contract)
        .param("costs", costs)
        .query(Row.class)
        .list();
  }
}
