package regie.proforma;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.Actual;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.ActualsJournal;
import regie.actuals.BalanceChange;
import regie.actuals.BalanceChange.Bucket;
import regie.actuals.Balances;
import regie.actuals.BillingType;
import regie.actuals.Event;
import regie.actuals.OpenItems;
import regie.company.Actor;
import regie.proforma.Proformas.Claimed;
import regie.proforma.Proformas.Moved;

/// Confirms draft proformas: the unbilled sales of every detail are reversed, billed sales written
/// ([ConfirmationRule]). One-way (FO-180). All of the set, or none.
@Service
public class ConfirmProforma {
  private final Proformas proformas;
  private final DraftsOnly draftsOnly;
  private final ActualsJournal journal;
  private final OpenItems openItems;
  private final Balances balances;

  ConfirmProforma(
      Proformas proformas,
      DraftsOnly draftsOnly,
      ActualsJournal journal,
      OpenItems openItems,
      Balances balances) {
    this.proformas = proformas;
    this.draftsOnly = draftsOnly;
    this.journal = journal;
    this.openItems = openItems;
    this.balances = balances;
  }

  /// Confirms one proforma as it was seen: refused when it was changed since `version`.
  @Transactional
  public void confirm(Actor actor, String number, int version) {
    draftsOnly.refuseStale(actor, number, version);
    confirm(actor, List.of(number));
  }

  @Transactional
  public void confirm(Actor actor, Collection<String> numbers) {
    List<Moved> confirmed = proformas.confirm(actor, numbers);
    draftsOnly.refuseMissing(
        actor, numbers, confirmed.stream().map(m -> m.proforma().number()).toList());
    var claimed = proformas.sources(actor, confirmed.stream().map(m -> m.proforma().id()).toList());
    Map<Long, List<Claimed>> byProforma =
        claimed.stream().collect(Collectors.groupingBy(Claimed::proformaId));
    List<ActualsJournal.Entry> entries = new ArrayList<>(confirmed.size());
    for (Moved moved : confirmed) {
      long proforma = moved.proforma().id();
      List<Actual> actuals = new ArrayList<>();
      for (Claimed claim : byProforma.getOrDefault(proforma, List.of())) {
        actuals.addAll(ConfirmationRule.actuals(claim.source(), journal.actualIds()));
      }
      var event = new Event(moved.eventId(), Event.Kind.PROFORMA_CONFIRMATION, proforma);
      entries.add(new ActualsJournal.Entry(event, actuals));
    }
    journal.append(actor, entries);
    openItems.close(actor, claimed.stream().map(claim -> claim.source().id()).toList());
    balances.apply(
        actor, claimed.stream().flatMap(claim -> billed(claim.source()).stream()).toList());
  }

  private static List<BalanceChange> billed(UnbilledSales source) {
    var contract = source.facts().billedTo();
    var amount = source.facts().amount();
    return source.billingType() == BillingType.CHARGEABLE
        ? List.of(
            BalanceChange.of(contract, Bucket.DRAFTED, amount.negated()),
            BalanceChange.of(contract, Bucket.BILLED, amount))
        : List.of(BalanceChange.of(contract, Bucket.WRITTEN_OFF, amount));
  }
}
