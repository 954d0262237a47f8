package regie.entries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.Actual;
import regie.actuals.ActualsJournal;
import regie.actuals.Event;
import regie.company.Actor;
import regie.journal.CollectActuals;

/// Approves submitted entries: cost and unbilled sales are written ([ApprovalRule]), open items and
/// balances kept in step, and the actuals enter the integration journal. All of the set, or none.
@Service
public class ApproveEntries {
  private final MovedEntries entries;
  private final PricedWork pricedWork;
  private final ActualsJournal journal;
  private final BacklogOfActuals backlog;
  private final CollectActuals collectActuals;

  ApproveEntries(
      MovedEntries entries,
      PricedWork pricedWork,
      ActualsJournal journal,
      BacklogOfActuals backlog,
      CollectActuals collectActuals) {
    this.entries = entries;
    this.pricedWork = pricedWork;
    this.journal = journal;
    this.backlog = backlog;
    this.collectActuals = collectActuals;
  }

  /// @param unpriced entries for whose role no rate is valid on their day: they are worth 0 and
  ///   wait for a price
  public record Outcome(int approved, List<String> unpriced) {}

  @Transactional
  public Outcome approve(Actor actor, Collection<EntryApproval> approvals) {
    Map<String, EntryApproval> byNumber = new HashMap<>();
    approvals.forEach(approval -> byNumber.put(approval.number(), approval));
    refuseNegative(byNumber.values());
    var approved =
        entries.move(
            actor, byNumber.keySet(), List.of(EntryStatus.SUBMITTED), EntryStatus.APPROVED);
    List<Actual> actuals = new ArrayList<>(approved.size() * 2);
    List<String> unpriced = new ArrayList<>();
    for (ApprovalRule.Work work : pricedWork.of(actor, approved)) {
      String number = work.entry().number();
      actuals.addAll(ApprovalRule.actuals(work, approvalOf(byNumber, number), journal.actualIds()));
      if (work.contract() != null && work.price().isEmpty()) {
        unpriced.add(number);
      }
    }
    journal.append(
        actor, new Event(journal.eventIds().getAsLong(), Event.Kind.APPROVAL, null), actuals);
    backlog.opened(actor, actuals);
    collectActuals.collect(actor, actuals);
    return new Outcome(approved.size(), unpriced);
  }

  private static EntryApproval approvalOf(Map<String, EntryApproval> byNumber, String number) {
    return byNumber.getOrDefault(number, EntryApproval.asSubmitted(number));
  }

  private static void refuseNegative(Collection<EntryApproval> approvals) {
    var negative =
        approvals.stream()
            .filter(approval -> approval.billable() != null && approval.billable().sign() < 0)
            .map(EntryApproval::number)
            .sorted()
            .toList();
    if (!negative.isEmpty()) {
      throw new EntryRefusal.NegativeQuantity(negative).refuse();
    }
  }
}
