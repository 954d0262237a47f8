package regie.invoices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.Refusal;
import regie.proposals.ProposeInvoice;

/// Says why a set of proposals would not be posted on a day: the first reason of each that has one.
@Service
public class ReviewPosting {
  private final ProposeInvoice proposeInvoice;
  private final PostingBooks books;

  ReviewPosting(ProposeInvoice proposeInvoice, PostingBooks books) {
    this.proposeInvoice = proposeInvoice;
    this.books = books;
  }

  @Transactional(readOnly = true)
  public List<? extends Refusal> review(
      Actor actor, Collection<String> proposals, LocalDate invoiceDate) {
    var rules = books.of(actor);
    return proposeInvoice.propose(actor, proposals, invoiceDate).stream()
        .map(proposal -> PostingRules.firstRefusal(proposal, rules))
        .flatMap(Optional::stream)
        .toList();
  }
}
