package regie.actuals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.database.Copy;
import regie.database.CopyRow;
import regie.database.Ids;

/// Appends to the journal of actuals. There is no other way into it, and no way to change what is
/// in it.
@Component
public class ActualsJournal {
  private final Copy copy;
  private final Ids ids;
  private final BusinessDay day;

  ActualsJournal(Copy copy, Ids ids, BusinessDay day) {
    this.copy = copy;
    this.ids = ids;
    this.day = day;
  }

  /// Unused ids for actuals. Those of one event ascend in the order in which they are taken.
  public LongSupplier actualIds() {
    return ids.of("actuals.actual_id");
  }

  public LongSupplier eventIds() {
    return ids.of("actuals.event_id");
  }

  /// Appends `actuals`, all made by `event`. The caller keeps [OpenItems] and [Balances] in step.
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Actor actor, Event event, Collection<? extends Actual> actuals) {
    append(actor, List.of(new Entry(event, List.copyOf(actuals))));
  }

  /// Several events at once: a batch of confirmations, one event each.
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Actor actor, List<Entry> entries) {
    Instant now = day.now();
    copy.into(
        "actuals.event (company_id, event_id, kind, document_id, user_id, recorded_at)",
        entries,
        (entry, row) ->
            row.put(actor.companyId())
                .put(entry.event().id())
                .put(entry.event().kind())
                .put(entry.event().documentId())
                .put(actor.userId())
                .put(now));
    var numbered =
        entries.stream()
            .flatMap(
                entry ->
                    entry.actuals().stream()
                        .map(actual -> new Numbered(entry.event().id(), actual)))
            .toList();
    copy.into(
        COLUMNS, numbered, (numberedActual, row) -> write(actor.companyId(), numberedActual, row));
  }

  /// The actuals of one event.
  public record Entry(Event event, List<Actual> actuals) {}

  private record Numbered(long eventId, Actual actual) {}

  private static final String COLUMNS =
      """
      actuals.actual (company_id, actual_id, event_id, kind, class, billing_type, origin_id, reversed_id,
        contract_id, contract_line_id, customer_id, project_id, task_id, resource_id, role_id, transaction_date,
        quantity, unit_price, amount, currency, rate_id, description)\
      """;

  private static void write(long companyId, Numbered numbered, CopyRow row) {
    Actual actual = numbered.actual();
    Facts facts = actual.facts();
    row.put(companyId)
        .put(actual.id())
        .put(numbered.eventId())
        .put(actual.kind())
        .put(facts.transactionClass())
        .put(actual.billingTypeOrNull())
        .put(facts.originId())
        .put(actual.reversedIdOrNull());
    var contract = facts.contract();
    if (contract == null) {
      row.nothing().nothing().nothing();
    } else {
      row.put(contract.contractId()).put(contract.contractLineId()).put(contract.customerId());
    }
    row.put(facts.work().projectId())
        .put(facts.work().taskId())
        .put(facts.work().resourceId())
        .put(facts.work().roleId())
        .put(facts.transactionDate())
        .put(facts.quantity().value())
        .put(facts.unitPrice().amount())
        .put(facts.amount().amount())
        .put(facts.amount().currency().getCurrencyCode())
        .put(facts.rateId())
        .put(facts.description());
  }
}
