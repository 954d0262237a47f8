package regie.proposals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.problem.NotFound;
import regie.proposals.InvoiceProposal.Head;
import regie.proposals.InvoiceProposal.Line;
import regie.salestax.DocumentTax;
import regie.salestax.TaxRates;

/// Works out what proformas will become when they are posted on a day. Writes nothing: proposals
/// are found by looking at proformas.
@Service
public class ProposeInvoice {
  private final Proposals proposals;
  private final TaxRates taxRates;
  private final LegalEntities entities;

  ProposeInvoice(Proposals proposals, TaxRates taxRates, LegalEntities entities) {
    this.proposals = proposals;
    this.taxRates = taxRates;
    this.entities = entities;
  }

  /// The proposals of the proformas `numbers`, by age. Refused when one is unknown.
  @Transactional(readOnly = true)
  public List<InvoiceProposal> propose(
      Actor actor, Collection<String> numbers, LocalDate invoiceDate) {
    return proposals(actor, numbers, proposals.heads(actor, numbers), invoiceDate);
  }

  /// The same for posting: the proformas stay locked until the caller's transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<InvoiceProposal> proposeForPosting(
      Actor actor, Collection<String> numbers, LocalDate invoiceDate) {
    return proposals(actor, numbers, proposals.lockHeads(actor, numbers), invoiceDate);
  }

  private List<InvoiceProposal> proposals(
      Actor actor, Collection<String> numbers, List<Head> heads, LocalDate invoiceDate) {
    refuseUnknown(numbers, heads);
    var ids = heads.stream().map(Head::proformaId).toList();
    Currency accounting = entities.get(actor.company()).currency();
    var details = proposals.details(actor, ids);
    var accrued = proposals.accrued(actor, ids, accounting);
    var waiting = proposals.unpostedLines(actor, ids);
    var invoices = proposals.invoices(actor, ids);
    var rates = taxRates.on(actor, invoiceDate);
    return heads.stream()
        .map(
            head -> {
              var rate = rates.of(head.customer().taxGroupId());
              List<Line> charged = details.chargeable().getOrDefault(head.proformaId(), List.of());
              var taxLines =
                  charged.stream().map(line -> new DocumentTax.Line(line.net(), rate)).toList();
              return new InvoiceProposal(
                  head,
                  invoiceDate,
                  rate,
                  charged,
                  details.notCharged().getOrDefault(head.proformaId(), List.of()),
                  DocumentTax.of(taxLines, head.currency()),
                  accrued.getOrDefault(head.proformaId(), List.of()),
                  waiting.getOrDefault(head.proformaId(), 0L),
                  invoices.get(head.proformaId()));
            })
        .toList();
  }

  private static void refuseUnknown(Collection<String> numbers, List<Head> heads) {
    var missing = new HashSet<>(numbers);
    heads.forEach(head -> missing.remove(head.proforma()));
    missing.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            number -> {
              throw new NotFound("proposal", number).refuse();
            });
  }
}
