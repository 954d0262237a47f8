package regie.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.ledger.Voucher;
import regie.problem.Refusal;
import regie.proposals.InvoicePostings;
import regie.proposals.InvoiceProposal;
import regie.proposals.ProposeInvoice;

/// Shows what posting a proposal will write, and why it would be refused, if it would.
@Service
public class ReviewProposal {
  private final ProposeInvoice proposeInvoice;
  private final PostingBooks books;

  ReviewProposal(ProposeInvoice proposeInvoice, PostingBooks books) {
    this.proposeInvoice = proposeInvoice;
    this.books = books;
  }

  /// @param voucher that posting will write; empty when an account is missing
  /// @param preview the document without a number
  public record Review(
      InvoiceProposal proposal,
      List<Voucher.Line> voucher,
      Optional<? extends Refusal> refusal,
      InvoiceDocument preview) {}

  @Transactional(readOnly = true)
  public Review review(Actor actor, String proforma, LocalDate invoiceDate) {
    var proposal = proposeInvoice.propose(actor, List.of(proforma), invoiceDate).getFirst();
    var rules = books.of(actor);
    boolean accountsMissing = rules.profile().missing(InvoicePostings.of(proposal)).isPresent();
    var voucher =
        accountsMissing
            ? Optional.<Voucher>empty()
            : InvoicePostings.voucher(proposal, rules.profile(), new InvoicePostings.Ids(0, 0));
    return new Review(
        proposal,
        voucher.map(Voucher::lines).orElse(List.of()),
        PostingRules.firstRefusal(proposal, rules),
        DocumentOfProposal.of(proposal, rules.company(), ""));
  }
}
