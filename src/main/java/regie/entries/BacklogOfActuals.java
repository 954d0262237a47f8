package regie.entries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import regie.actuals.Actual;
import regie.actuals.Actual.BilledSales;
import regie.actuals.Actual.Cost;
import regie.actuals.Actual.CostReversal;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.Actual.UnbilledSalesReversal;
import regie.actuals.BalanceChange;
import regie.actuals.BalanceChange.Bucket;
import regie.actuals.Balances;
import regie.actuals.BillingType;
import regie.actuals.OpenItem;
import regie.actuals.OpenItems;
import regie.company.Actor;

/// Keeps open items and balances in step with what approval appends.
@Component
class BacklogOfActuals {
  private final OpenItems openItems;
  private final Balances balances;

  BacklogOfActuals(OpenItems openItems, Balances balances) {
    this.openItems = openItems;
    this.balances = balances;
  }

  void opened(Actor actor, Collection<Actual> actuals) {
    List<OpenItem> items = new ArrayList<>();
    List<BalanceChange> changes = new ArrayList<>();
    for (Actual actual : actuals) {
      switch (actual) {
        case UnbilledSales sale -> {
          items.add(OpenItem.of(sale));
          if (sale.billingType() == BillingType.CHARGEABLE) {
            changes.add(change(sale, Bucket.NOT_READY));
          }
        }
        case Cost cost -> {
          if (cost.facts().contract() != null) {
            changes.add(change(cost, Bucket.COST));
          }
        }
        case CostReversal _, UnbilledSalesReversal _, BilledSales _ ->
            throw new IllegalArgumentException("Approval does not write " + actual);
      }
    }
    openItems.open(actor, items);
    balances.apply(actor, changes);
  }

  /// Ends the open items of `standing`, which is about to be reversed. Refused when a draft
  /// proforma holds one of them, or was confirmed since `standing` was read.
  void closed(Actor actor, Collection<Actual> standing, Map<Long, String> numbers) {
    List<Long> sources =
        standing.stream().filter(UnbilledSales.class::isInstance).map(Actual::id).toList();
    List<OpenItems.Closed> closed = openItems.closeOpen(actor, sources);
    if (closed.size() < sources.size()) {
      Set<Long> billed = new HashSet<>(sources);
      closed.forEach(item -> billed.remove(item.actualId()));
      throw new EntryRefusal.AlreadyInvoiced(numbersOf(standing, billed, numbers)).refuse();
    }
    var drafted =
        closed.stream().filter(OpenItems.Closed::isDrafted).map(OpenItems.Closed::actualId);
    Set<Long> draftedIds = drafted.collect(Collectors.toSet());
    if (!draftedIds.isEmpty()) {
      throw new EntryRefusal.OnADraft(numbersOf(standing, draftedIds, numbers)).refuse();
    }
    Map<Long, Bucket> buckets =
        closed.stream()
            .collect(Collectors.toMap(OpenItems.Closed::actualId, OpenItems.Closed::bucket));
    balances.apply(
        actor, standing.stream().flatMap(actual -> undone(actual, buckets).stream()).toList());
  }

  private static List<String> numbersOf(
      Collection<Actual> actuals, Set<Long> ids, Map<Long, String> numbers) {
    return actuals.stream()
        .filter(actual -> ids.contains(actual.id()))
        .map(actual -> numbers.getOrDefault(actual.facts().originId(), "?"))
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<BalanceChange> undone(Actual actual, Map<Long, Bucket> buckets) {
    if (actual.facts().contract() == null) {
      return Optional.empty();
    }
    var contract = actual.facts().billedTo();
    var amount = actual.facts().amount().negated();
    return switch (actual) {
      case Cost _ -> Optional.of(BalanceChange.of(contract, Bucket.COST, amount));
      case UnbilledSales sale when sale.billingType() == BillingType.CHARGEABLE ->
          Optional.of(
              BalanceChange.of(
                  contract, buckets.getOrDefault(sale.id(), Bucket.NOT_READY), amount));
      default -> Optional.empty();
    };
  }

  private static BalanceChange change(Actual actual, Bucket bucket) {
    return BalanceChange.of(actual.facts().billedTo(), bucket, actual.facts().amount());
  }
}
