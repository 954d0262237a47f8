package regie.proforma;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.BalanceChange.Bucket;
import regie.actuals.Balances;
import regie.actuals.OpenItems;
import regie.company.Actor;

/// Deletes draft proformas; their sources go back to the backlog, ready as before (FO-176, C-20).
/// The proformas stay visible as deleted.
@Service
public class DeleteDraft {
  private final Proformas proformas;
  private final DraftsOnly draftsOnly;
  private final OpenItems openItems;
  private final Balances balances;

  DeleteDraft(Proformas proformas, DraftsOnly draftsOnly, OpenItems openItems, Balances balances) {
    this.proformas = proformas;
    this.draftsOnly = draftsOnly;
    this.openItems = openItems;
    this.balances = balances;
  }

  /// Deletes one proforma as it was seen: refused when it was changed since `version`.
  @Transactional
  public void delete(Actor actor, String number, int version) {
    draftsOnly.refuseStale(actor, number, version);
    delete(actor, List.of(number));
  }

  @Transactional
  public void delete(Actor actor, Collection<String> numbers) {
    var deleted = proformas.markDeleted(actor, numbers);
    draftsOnly.refuseMissing(
        actor, numbers, deleted.stream().map(ProformaInvoice::number).toList());
    var sources =
        proformas.releaseClaims(actor, deleted.stream().map(ProformaInvoice::id).toList());
    var released = openItems.release(actor, sources);
    balances.apply(
        actor,
        released.stream()
            .flatMap(item -> item.moved(Bucket.DRAFTED, Bucket.READY).stream())
            .toList());
  }
}
