package regie.entries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.Actual;
import regie.actuals.Actual.BilledSales;
import regie.actuals.Actual.Cost;
import regie.actuals.Actual.CostReversal;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.Actual.UnbilledSalesReversal;
import regie.actuals.Actuals;
import regie.actuals.ActualsJournal;
import regie.actuals.Event;
import regie.company.Actor;
import regie.journal.CollectActuals;

/// Takes approvals back (A5): every actual that the entries gave and that still stands is reversed,
/// never deleted, and the entries are submitted again. Refused for what is invoiced or on a draft
/// (FO-084, C-28). All of the set, or none.
@Service
public class CancelApproval {
  private final MovedEntries entries;
  private final Actuals actuals;
  private final ActualsJournal journal;
  private final BacklogOfActuals backlog;
  private final CollectActuals collectActuals;

  CancelApproval(
      MovedEntries entries,
      Actuals actuals,
      ActualsJournal journal,
      BacklogOfActuals backlog,
      CollectActuals collectActuals) {
    this.entries = entries;
    this.actuals = actuals;
    this.journal = journal;
    this.backlog = backlog;
    this.collectActuals = collectActuals;
  }

  @Transactional
  public void cancel(Actor actor, Collection<String> numbers) {
    Map<Long, String> moved =
        entries.move(actor, numbers, List.of(EntryStatus.APPROVED), EntryStatus.SUBMITTED).stream()
            .collect(Collectors.toMap(TimeEntry::id, TimeEntry::number));
    List<Actual> standing = standing(actuals.ofOrigins(actor, moved.keySet()));
    Set<String> invoiced = new TreeSet<>();
    List<Actual> reversals = new ArrayList<>();
    for (Actual actual : standing) {
      switch (actual) {
        case Cost cost -> reversals.add(cost.reversal(journal.actualIds().getAsLong()));
        case UnbilledSales sale -> reversals.add(sale.reversal(journal.actualIds().getAsLong()));
        case BilledSales sale -> invoiced.add(moved.getOrDefault(sale.facts().originId(), "?"));
        case CostReversal _, UnbilledSalesReversal _ -> {}
      }
    }
    if (!invoiced.isEmpty()) {
      throw new EntryRefusal.AlreadyInvoiced(List.copyOf(invoiced)).refuse();
    }
    backlog.closed(actor, standing, moved);
    var event = new Event(journal.eventIds().getAsLong(), Event.Kind.APPROVAL_CANCELLATION, null);
    journal.append(actor, event, reversals);
    collectActuals.collect(actor, reversals);
  }

  /// Those of `all` that no other of them reverses, reversals left out.
  private static List<Actual> standing(List<Actual> all) {
    Set<Long> reversed = new HashSet<>();
    all.forEach(
        actual -> {
          Long original = actual.reversedIdOrNull();
          if (original != null) {
            reversed.add(original);
          }
        });
    return all.stream()
        .filter(actual -> actual.reversedIdOrNull() == null && !reversed.contains(actual.id()))
        .toList();
  }
}
