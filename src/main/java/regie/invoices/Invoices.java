package regie.invoices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.LegalEntity;
import regie.company.NumberSeries;
import regie.database.Copy;
import regie.database.Ids;
import regie.proposals.InvoicePostings;
import regie.proposals.InvoiceProposal;

/// Writes posted invoices, chained. Nothing changes them afterwards.
@Repository
class Invoices {
  private final Copy copy;
  private final Ids ids;
  private final InvoiceChain chain;
  private final BusinessDay day;

  Invoices(Copy copy, Ids ids, InvoiceChain chain, BusinessDay day) {
    this.copy = copy;
    this.ids = ids;
    this.chain = chain;
    this.day = day;
  }

  long newId() {
    return ids.of("invoices.invoice_id").getAsLong();
  }

  /// Proposals with the ids and numbers that they get, in order.
  record Batch(
      List<InvoiceProposal> proposals,
      List<InvoicePostings.Ids> ids,
      NumberSeries.Block numbers,
      LegalEntity seller) {}

  List<PostProposal.Posted> add(Actor actor, Batch batch) {
    Instant now = day.now();
    InvoiceChain.Link previous = chain.head(actor, NumberSeries.INVOICE);
    List<PostedInvoice> posted = new ArrayList<>(batch.proposals.size());
    for (int i = 0; i < batch.proposals.size(); i++) {
      PostedInvoice invoice = chained(batch, i, previous, now);
      posted.add(invoice);
      previous = new InvoiceChain.Link(invoice.hash(), invoice.chainPosition());
    }
    store(actor, posted);
    chain.advance(actor, NumberSeries.INVOICE, previous.hash(), posted.size());
    return posted.stream()
        .map(
            invoice ->
                new PostProposal.Posted(invoice.proposal().head().proforma(), invoice.number()))
        .toList();
  }

  private static PostedInvoice chained(
      Batch batch, int i, InvoiceChain.Link previous, Instant now) {
    InvoiceProposal proposal = batch.proposals.get(i);
    String number = batch.numbers.text(i);
    String canonical =
        CanonicalDocument.write(DocumentOfProposal.of(proposal, batch.seller, number));
    return new PostedInvoice(
        batch.ids.get(i).invoiceId(),
        NumberSeries.INVOICE,
        batch.numbers.fiscalYear(),
        batch.numbers.number(i),
        number,
        proposal,
        batch.ids.get(i).voucherId(),
        now,
        previous.position() + 1,
        canonical,
        previous.hash(),
        CanonicalDocument.link(previous.hash(), InvoiceDocument.VERSION, canonical));
  }

  private void store(Actor actor, List<PostedInvoice> posted) {
    copy.into(
        """
        invoices.posted_invoice (company_id, invoice_id, series, fiscal_year, number_in_series, number, proforma_id,
          contract_id, customer_id, document_class, invoice_date, due_date, currency, net, tax, voucher_id, posted_by,
          posted_at, chain_position, document_version, document, previous_hash, hash)\
        """,
        posted,
        (invoice, row) -> {
          InvoiceProposal proposal = invoice.proposal();
          row.put(actor.companyId())
              .put(invoice.id())
              .put(invoice.series())
              .put((long) invoice.fiscalYear())
              .put(invoice.numberInSeries())
              .put(invoice.number())
              .put(proposal.head().proformaId())
              .put(proposal.head().contract().id())
              .put(proposal.head().customer().id())
              .put(proposal.isCreditNote() ? "CREDIT_NOTE" : "INVOICE")
              .put(proposal.invoiceDate())
              .put(proposal.dueDate())
              .put(proposal.head().currency().getCurrencyCode())
              .put(proposal.net().amount())
              .put(proposal.taxAmount().amount())
              .put(invoice.voucherId())
              .put(actor.userId())
              .put(invoice.postedAt())
              .put(invoice.chainPosition())
              .put((long) InvoiceDocument.VERSION)
              .put(invoice.canonical())
              .put(invoice.previousHash())
              .put(invoice.hash());
        });
  }
}
