package regie.actuals;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.database.Copy;

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

  /// Ends the items of `sources`, which were reversed or billed. Every one must be open.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Closed> close(Actor actor, Collection<Long> sources) {
    List<Closed> closed =
        jdbc.sql(
                """
                delete from actuals.open_item o using unnest(:sources::bigint[]) s (actual_id)
                 where o.company_id = :company and o.actual_id = s.actual_id
                returning o.actual_id, o.readiness
                """)
            .param("company", actor.companyId())
            .param("sources", sources.toArray(Long[]::new))
            .query(Closed.class)
            .list();
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
}
