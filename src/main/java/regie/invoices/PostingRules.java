package regie.invoices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import regie.company.LegalEntity;
import regie.ledger.LedgerCalendar;
import regie.ledger.LedgerRefusal;
import regie.ledger.PostingProfile;
import regie.problem.Refusal;
import regie.proposals.InvoicePostings;
import regie.proposals.InvoiceProposal;

/// What a proposal must satisfy to be posted, in order of precedence: the first refusal is the one
/// reported.
final class PostingRules {
  private PostingRules() {}

  /// A company as it is set up for posting.
  record Books(LegalEntity company, PostingProfile profile, LedgerCalendar calendar) {}

  private static final List<BiFunction<InvoiceProposal, Books, Optional<? extends Refusal>>> ALL =
      List.of(
          PostingRules::notPostedBefore,
          PostingRules::confirmed,
          PostingRules::customerNotOnHold,
          PostingRules::journalPosted,
          PostingRules::inAccountingCurrency,
          PostingRules::periodOpen,
          PostingRules::accountsSetUp);

  static Optional<? extends Refusal> firstRefusal(InvoiceProposal proposal, Books books) {
    for (var rule : ALL) {
      var refusal = rule.apply(proposal, books);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static Optional<? extends Refusal> notPostedBefore(
      InvoiceProposal proposal, Books books) {
    return Optional.ofNullable(proposal.invoiceNumber())
        .map(invoice -> new InvoiceRefusal.AlreadyPosted(proposal.head().proforma(), invoice));
  }

  private static Optional<? extends Refusal> confirmed(InvoiceProposal proposal, Books books) {
    String status = proposal.head().proformaStatus();
    return status.equals("CONFIRMED")
        ? Optional.empty()
        : Optional.of(
            new InvoiceRefusal.NotConfirmed(
                proposal.head().proforma(), status.toLowerCase(Locale.ROOT)));
  }

  private static Optional<? extends Refusal> customerNotOnHold(
      InvoiceProposal proposal, Books books) {
    var customer = proposal.head().customer();
    return customer.onHold()
        ? Optional.of(
            new InvoiceRefusal.CustomerOnHold(proposal.head().proforma(), customer.code()))
        : Optional.empty();
  }

  private static Optional<? extends Refusal> journalPosted(InvoiceProposal proposal, Books books) {
    return proposal.unpostedLines() > 0
        ? Optional.of(
            new InvoiceRefusal.JournalNotPosted(
                proposal.head().proforma(), proposal.unpostedLines()))
        : Optional.empty();
  }

  private static Optional<? extends Refusal> inAccountingCurrency(
      InvoiceProposal proposal, Books books) {
    var currency = proposal.head().currency();
    return currency.equals(books.company.currency())
        ? Optional.empty()
        : Optional.of(
            new InvoiceRefusal.MissingExchangeRate(
                proposal.head().proforma(), currency.getCurrencyCode()));
  }

  private static Optional<? extends Refusal> periodOpen(InvoiceProposal proposal, Books books) {
    return books.calendar.isOpen(proposal.invoiceDate())
        ? Optional.empty()
        : Optional.of(new LedgerRefusal.PeriodClosed(proposal.invoiceDate()));
  }

  private static Optional<? extends Refusal> accountsSetUp(InvoiceProposal proposal, Books books) {
    return books
        .profile
        .missing(InvoicePostings.of(proposal))
        .map(LedgerRefusal.MissingPostingSetup::new);
  }
}
