package regie.invoices;

import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.company.CompanySettings.InvoiceDates;
import regie.company.LegalEntities;
import regie.ledger.LedgerSetup;

/// Loads a company as it is set up for posting.
@Component
class PostingBooks {
  private final LegalEntities entities;
  private final LedgerSetup ledger;

  PostingBooks(LegalEntities entities, LedgerSetup ledger) {
    this.entities = entities;
    this.ledger = ledger;
  }

  PostingRules.Books of(Actor actor) {
    return new PostingRules.Books(
        entities.get(actor.company()), ledger.profile(actor), ledger.calendar(actor));
  }

  boolean invoiceDatesAscend(Actor actor) {
    return entities.settings(actor.company()).invoiceDates() == InvoiceDates.ASCENDING;
  }
}
