package regie.actuals;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.BalanceChange.Bucket;
import regie.actuals.BalanceChange.Key;
import regie.company.Actor;

/// The balances per contract line, customer and currency, kept in the transaction that changes the
/// journal. Rows are changed in the order of their keys, so that two sets never wait for each
/// other.
@Repository
public class Balances {
  private final JdbcClient jdbc;

  Balances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void apply(Actor actor, Collection<BalanceChange> changes) {
    var rows = rows(BalanceChange.summed(changes));
    if (rows.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into actuals.balance as b (company_id, contract_id, contract_line_id, customer_id, currency,
              cost, not_ready, ready, drafted, billed, written_off)
            select :company, * from unnest(:contracts::bigint[], :lines::bigint[], :customers::bigint[],
              :currencies::text[], :cost::numeric[], :notReady::numeric[], :ready::numeric[], :drafted::numeric[],
              :billed::numeric[], :writtenOff::numeric[])
            on conflict (company_id, contract_line_id, customer_id, currency) do update set
              cost = b.cost + excluded.cost, not_ready = b.not_ready + excluded.not_ready,
              ready = b.ready + excluded.ready, drafted = b.drafted + excluded.drafted,
              billed = b.billed + excluded.billed, written_off = b.written_off + excluded.written_off
            """)
        .param("company", actor.companyId())
        .param("contracts", rows.stream().map(row -> row.key.contractId()).toArray(Long[]::new))
        .param("lines", rows.stream().map(row -> row.key.contractLineId()).toArray(Long[]::new))
        .param("customers", rows.stream().map(row -> row.key.customerId()).toArray(Long[]::new))
        .param("currencies", rows.stream().map(row -> row.key.currency()).toArray(String[]::new))
        .param("cost", amounts(rows, Bucket.COST))
        .param("notReady", amounts(rows, Bucket.NOT_READY))
        .param("ready", amounts(rows, Bucket.READY))
        .param("drafted", amounts(rows, Bucket.DRAFTED))
        .param("billed", amounts(rows, Bucket.BILLED))
        .param("writtenOff", amounts(rows, Bucket.WRITTEN_OFF))
        .update();
  }

  private record Row(Key key, BigDecimal[] amounts) {}

  private static List<Row> rows(List<BalanceChange> changes) {
    var byKey = new TreeMap<Key, Row>();
    for (BalanceChange change : changes) {
      byKey.computeIfAbsent(change.key(), Balances::zeroRow).amounts[change.bucket().ordinal()] =
          change.amount();
    }
    return List.copyOf(byKey.values());
  }

  private static Row zeroRow(Key key) {
    var amounts = new BigDecimal[Bucket.values().length];
    java.util.Arrays.fill(amounts, BigDecimal.ZERO);
    return new Row(key, amounts);
  }

  private static BigDecimal[] amounts(List<Row> rows, Bucket bucket) {
    return rows.stream().map(row -> row.amounts[bucket.ordinal()]).toArray(BigDecimal[]::new);
  }
}
