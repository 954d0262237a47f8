package regie.backlog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.BalanceChange.Bucket;
import regie.actuals.Balances;
import regie.actuals.OpenItems;
import regie.company.Actor;

/// Says that open items are ready to invoice, or not (FO-121). All of the set, or none.
@Service
public class MarkReadyToInvoice {
  private final OpenItems openItems;
  private final Balances balances;
  private final BillingBacklog backlog;

  MarkReadyToInvoice(OpenItems openItems, Balances balances, BillingBacklog backlog) {
    this.openItems = openItems;
    this.balances = balances;
    this.backlog = backlog;
  }

  /// Marks `items`, by the id of their actual. One that already is so stays so. Refused for what is
  /// on a draft, has no price, or is not in the backlog. Returns how many were changed.
  @Transactional
  public int mark(Actor actor, Collection<Long> items, boolean ready) {
    var changed = openItems.mark(actor, items, ready);
    Bucket from = ready ? Bucket.NOT_READY : Bucket.READY;
    Bucket to = ready ? Bucket.READY : Bucket.NOT_READY;
    balances.apply(actor, changed.stream().flatMap(item -> item.moved(from, to).stream()).toList());
    if (changed.size() < Set.copyOf(items).size()) {
      Set<Long> others = new HashSet<>(items);
      changed.forEach(item -> others.remove(item.actualId()));
      refuseUnmarkable(actor, others, ready);
    }
    return changed.size();
  }

  private void refuseUnmarkable(Actor actor, Set<Long> items, boolean ready) {
    var states = backlog.states(actor, items);
    Set<Long> gone = new HashSet<>(items);
    states.forEach(state -> gone.remove(state.actualId()));
    if (!gone.isEmpty()) {
      throw new BacklogRefusal.NotOpen(gone.stream().sorted().toList()).refuse();
    }
    List<Long> drafted =
        states.stream()
            .filter(BillingBacklog.State::isDrafted)
            .map(BillingBacklog.State::actualId)
            .toList();
    if (!drafted.isEmpty()) {
      throw new BacklogRefusal.OnADraft(drafted).refuse();
    }
    List<Long> unpriced =
        states.stream()
            .filter(BillingBacklog.State::isUnpriced)
            .map(BillingBacklog.State::actualId)
            .toList();
    if (ready && !unpriced.isEmpty()) {
      throw new BacklogRefusal.MissingPrice(unpriced).refuse();
    }
  }
}
