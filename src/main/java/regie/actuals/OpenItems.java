package regie.actuals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.database.Copy;
import regie.money.Money;

/// Opens and closes open items in step with the journal. What people do with them in between is the
/// backlog's.
@Repository
public class OpenItems {
  private final JdbcClient jdbc;
  private final Copy copy;

  OpenItems(JdbcClient jdbc, Copy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void open(Actor actor, Collection<OpenItem> items) {
    copy.into(
        """
        actuals.open_item (company_id, actual_id, contract_id, contract_line_id, customer_id, project_id, task_id,
          resource_id, role_id, class, transaction_date, quantity, unit_price, amount, currency, billing_type, pricing)\
        """,
        items,
        (item, row) -> {
          Facts facts = item.source().facts();
          row.put(actor.companyId())
              .put(item.source().id())
              .put(facts.billedTo().contractId())
              .put(facts.billedTo().contractLineId())
              .put(facts.billedTo().customerId())
              .put(facts.work().projectId())
              .put(facts.work().taskId())
              .put(facts.work().resourceId())
              .put(facts.work().roleId())
              .put(facts.transactionClass())
              .put(facts.transactionDate())
              .put(facts.quantity().value())
              .put(facts.unitPrice().amount())
              .put(facts.amount().amount())
              .put(facts.amount().currency().getCurrencyCode())
              .put(item.source().billingType())
              .put(item.pricing());
        });
  }

  /// An item that was ended.
  public record Closed(long actualId, OpenItem.Readiness readiness) {
    public boolean isDrafted() {
      return readiness == OpenItem.Readiness.DRAFTED;
    }

    /// The balance in which the item counted.
    public BalanceChange.Bucket bucket() {
      return switch (readiness) {
        case NOT_READY -> BalanceChange.Bucket.NOT_READY;
        case READY -> BalanceChange.Bucket.READY;
        case DRAFTED -> BalanceChange.Bucket.DRAFTED;
      };
    }
  }

  /// Ends those items of `sources` that are still open: what is not among the answers was billed or
  /// reversed by somebody who was first.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Closed> closeOpen(Actor actor, Collection<Long> sources) {
    return jdbc.sql(
            """
            delete from actuals.open_item o using unnest(:sources::bigint[]) s (actual_id)
             where o.company_id = :company and o.actual_id = s.actual_id
            returning o.actual_id, o.readiness
            """)
        .param("company", actor.companyId())
        .param("sources", sources.toArray(Long[]::new))
        .query(Closed.class)
        .list();
  }

  /// Ends the items of `sources`, which were reversed or billed. Every one must be open.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Closed> close(Actor actor, Collection<Long> sources) {
    List<Closed> closed = closeOpen(actor, sources);
    if (closed.size() != sources.size()) {
      throw new IllegalStateException(
          "Of "
              + sources.size()
              + " open items only "
              + closed.size()
              + " were there to be closed");
    }
    return closed;
  }

  /// Marks the items of `sources` ready or not ready, those that can be: priced, and not on a
  /// draft. Returns what was changed; an item that already was so is left alone.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Changed> mark(Actor actor, Collection<Long> sources, boolean ready) {
    return jdbc.sql(
            """
            update actuals.open_item o set readiness = :to::actuals.readiness
              from unnest(:sources::bigint[]) s (actual_id)
             where o.company_id = :company and o.actual_id = s.actual_id
               and o.readiness = :from::actuals.readiness and o.pricing <> 'MISSING'
            returning o.actual_id, o.contract_id, o.contract_line_id, o.customer_id, o.currency, o.amount,
                      o.billing_type
            """)
        .param("company", actor.companyId())
        .param("sources", sources.stream().sorted().toArray(Long[]::new))
        .param("from", ready ? "NOT_READY" : "READY")
        .param("to", ready ? "READY" : "NOT_READY")
        .query(OpenItems::changed)
        .list();
  }

  /// Gives the items of `sources`, which a draft held, back to the backlog, ready as they were
  /// before (C-20).
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Changed> release(Actor actor, Collection<Long> sources) {
    return jdbc.sql(
            """
            update actuals.open_item o set readiness = 'READY', proforma_id = null
              from unnest(:sources::bigint[]) s (actual_id)
             where o.company_id = :company and o.actual_id = s.actual_id and o.readiness = 'DRAFTED'
            returning o.actual_id, o.contract_id, o.contract_line_id, o.customer_id, o.currency, o.amount,
                      o.billing_type
            """)
        .param("company", actor.companyId())
        .param("sources", sources.stream().sorted().toArray(Long[]::new))
        .query(OpenItems::changed)
        .list();
  }

  /// An item whose readiness changed.
  public record Changed(
      long actualId, Facts.ContractRef contract, Money amount, BillingType billingType) {
    /// Moves the amount from one balance to another; nothing for what is not chargeable.
    public List<BalanceChange> moved(BalanceChange.Bucket from, BalanceChange.Bucket to) {
      return billingType == BillingType.CHARGEABLE
          ? List.of(
              BalanceChange.of(contract, from, amount.negated()),
              BalanceChange.of(contract, to, amount))
          : List.of();
    }
  }

  private static Changed changed(ResultSet row, int number) throws SQLException {
    return new Changed(
        row.getLong("actual_id"),
        new Facts.ContractRef(
            row.getLong("contract_id"),
            row.getLong("contract_line_id"),
            row.getLong("customer_id")),
        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
        BillingType.valueOf(row.getString("billing_type")));
  }
}
