package regie.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.NumberSeries;
import regie.ledger.Voucher;
import regie.ledger.Vouchers;
import regie.proposals.InvoicePostings;
import regie.proposals.InvoiceProposal;
import regie.proposals.ProposeInvoice;

/// Posts proposals: number, voucher, document and hash link of each, in one transaction. The number
/// comes last, under its counter's lock, so that nothing slow happens while others wait for theirs.
/// All of the set, or none; cannot be undone, only corrected by a credit note.
@Service
public class PostProposal {
  private final ProposeInvoice proposeInvoice;
  private final PostingBooks books;
  private final NumberSeries numbers;
  private final Vouchers vouchers;
  private final Invoices invoices;

  PostProposal(
      ProposeInvoice proposeInvoice,
      PostingBooks books,
      NumberSeries numbers,
      Vouchers vouchers,
      Invoices invoices) {
    this.proposeInvoice = proposeInvoice;
    this.books = books;
    this.numbers = numbers;
    this.vouchers = vouchers;
    this.invoices = invoices;
  }

  /// An invoice that was made of `proposal`.
  public record Posted(String proposal, String invoice) {}

  /// @param proposals the numbers of their proformas
  /// @param invoiceDate also the accounting date; its period must be open
  @Transactional
  public List<Posted> post(Actor actor, Collection<String> proposals, LocalDate invoiceDate) {
    List<InvoiceProposal> proposed =
        proposeInvoice.proposeForPosting(actor, proposals, invoiceDate);
    PostingRules.Books rules = books.of(actor);
    proposed.forEach(proposal -> refuse(proposal, rules));
    var ids =
        proposed.stream()
            .map(_ -> new InvoicePostings.Ids(vouchers.voucherIds().getAsLong(), invoices.newId()))
            .toList();
    List<Voucher> written = new ArrayList<>();
    for (int i = 0; i < proposed.size(); i++) {
      Optional<Voucher> voucher =
          InvoicePostings.voucher(proposed.get(i), rules.profile(), ids.get(i));
      voucher.ifPresent(written::add);
    }
    vouchers.write(actor, written);
    var block = numbers.take(actor, NumberSeries.INVOICE, invoiceDate, proposed.size());
    if (block.newestDate().isAfter(invoiceDate) && books.invoiceDatesAscend(actor)) {
      throw new InvoiceRefusal.InvoiceDateGoesBack(invoiceDate, block.newestDate()).refuse();
    }
    return invoices.add(actor, new Invoices.Batch(proposed, ids, block, rules.company()));
  }

  private static void refuse(InvoiceProposal proposal, PostingRules.Books rules) {
    PostingRules.firstRefusal(proposal, rules)
        .ifPresent(
            refusal -> {
              throw refusal.refuse();
            });
  }
}
