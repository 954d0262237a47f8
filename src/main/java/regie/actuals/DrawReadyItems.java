package regie.actuals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.UnitPrice;

/// Draws what is ready into drafts. The caller holds the contracts' locks, so that nobody else
/// draws the same.
@Repository
public class DrawReadyItems {
  private final JdbcClient jdbc;

  DrawReadyItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What one draft will hold: a contract's ready items for one customer in one currency.
  public record Group(long contractId, long customerId, String currency) {}

  /// Ready items dated up to `cutOff`, of one project or (none) of all.
  public record Scope(LocalDate cutOff, @Nullable Long projectId) {}

  /// The groups of `contracts` for which something chargeable is ready (FO-155, C-22).
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Group> groups(Actor actor, Collection<Long> contracts, Scope scope) {
    return jdbc.sql(
            """
            select o.contract_id, o.customer_id, o.currency
              from actuals.open_item o join unnest(:contracts::bigint[]) c (contract_id) using (contract_id)
             where o.company_id = :company and o.readiness = 'READY' and o.transaction_date <= :cutOff
               and (:project::bigint is null or o.project_id = :project)
             group by o.contract_id, o.customer_id, o.currency
            having bool_or(o.billing_type = 'CHARGEABLE')
             order by o.contract_id, o.customer_id, o.currency
            """)
        .param("company", actor.companyId())
        .param("contracts", contracts.toArray(Long[]::new))
        .param("cutOff", scope.cutOff())
        .param("project", scope.projectId())
        .query(Group.class)
        .list();
  }

  /// A draft's id and what it is to hold.
  public record Target(long proformaId, Group group) {}

  /// An item that a draft now holds.
  public record Drawn(
      long proformaId,
      long actualId,
      Facts.ContractRef contract,
      TransactionClass transactionClass,
      LocalDate transactionDate,
      Quantity quantity,
      UnitPrice unitPrice,
      Money amount,
      BillingType billingType,
      String description) {}

  /// Claims the ready items of every target, by line, date and age.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Drawn> draw(Actor actor, List<Target> targets, Scope scope) {
    return jdbc.sql(
            """
            with drawn as (
              update actuals.open_item o set readiness = 'DRAFTED', proforma_id = t.proforma_id
                from unnest(:proformas::bigint[], :contracts::bigint[], :customers::bigint[], :currencies::text[])
                       t (proforma_id, contract_id, customer_id, currency)
               where o.company_id = :company and o.contract_id = t.contract_id and o.customer_id = t.customer_id
                 and o.currency = t.currency and o.readiness = 'READY' and o.transaction_date <= :cutOff
                 and (:project::bigint is null or o.project_id = :project)
              returning o.*)
            select d.*, a.description
              from drawn d join actuals.actual a on a.company_id = :company and a.actual_id = d.actual_id
             order by d.proforma_id, d.contract_line_id, d.transaction_date, d.actual_id
            """)
        .param("company", actor.companyId())
        .param("proformas", targets.stream().map(Target::proformaId).toArray(Long[]::new))
        .param("contracts", targets.stream().map(t -> t.group().contractId()).toArray(Long[]::new))
        .param("customers", targets.stream().map(t -> t.group().customerId()).toArray(Long[]::new))
        .param("currencies", targets.stream().map(t -> t.group().currency()).toArray(String[]::new))
        .param("cutOff", scope.cutOff())
        .param("project", scope.projectId())
        .query(DrawReadyItems::drawn)
        .list();
  }

  private static Drawn drawn(ResultSet row, int number) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new Drawn(
        row.getLong("proforma_id"),
        row.getLong("actual_id"),
        new Facts.ContractRef(
            row.getLong("contract_id"),
            row.getLong("contract_line_id"),
            row.getLong("customer_id")),
        TransactionClass.valueOf(row.getString("class")),
        row.getObject("transaction_date", LocalDate.class),
        new Quantity(row.getBigDecimal("quantity")),
        new UnitPrice(row.getBigDecimal("unit_price"), currency),
        new Money(row.getBigDecimal("amount"), currency),
        BillingType.valueOf(row.getString("billing_type")),
        row.getString("description"));
  }
}
