package regie.invoices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regie.company.LegalEntity;
import regie.invoices.InvoiceDocument.Line;
import regie.invoices.InvoiceDocument.Party;
import regie.invoices.InvoiceDocument.Payment;
import regie.invoices.InvoiceDocument.Section;
import regie.invoices.InvoiceDocument.ServicePeriod;
import regie.invoices.InvoiceDocument.TaxBreakdown;
import regie.invoices.InvoiceDocument.Totals;
import regie.proposals.InvoiceProposal;

/// Writes a proposal as the document of EN 16931 that posting stores. Every sum comes from the
/// proposal; nothing is computed twice.
public final class DocumentOfProposal {
  private static final String HOURS = "HUR";

  private DocumentOfProposal() {}

  /// @param number of the invoice; empty for a preview
  public static InvoiceDocument of(InvoiceProposal proposal, LegalEntity seller, String number) {
    var head = proposal.head();
    var lines = lines(proposal, proposal.lines(), 1);
    return new InvoiceDocument(
        InvoiceDocument.VERSION,
        number,
        proposal.invoiceDate(),
        proposal.isCreditNote() ? "381" : "380",
        head.currency().getCurrencyCode(),
        proposal.dueDate(),
        head.customer().language(),
        head.contract().orderReference(),
        head.contract().code(),
        head.contract().name(),
        period(proposal),
        seller(seller),
        buyer(head.customer()),
        payment(proposal, seller, number),
        lines,
        lines(proposal, proposal.notCharged(), lines.size() + 1),
        proposal.tax().breakdown().stream()
            .map(
                row ->
                    new TaxBreakdown(
                        row.rate().category(),
                        row.rate().percent(),
                        row.base().amount(),
                        row.tax().amount(),
                        row.rate().exemptionReason()))
            .toList(),
        new Totals(
            proposal.net().amount(),
            proposal.taxAmount().amount(),
            proposal.gross().amount(),
            proposal.gross().amount()));
  }

  private static Payment payment(InvoiceProposal proposal, LegalEntity seller, String number) {
    var bank = seller.letterhead();
    int termDays = proposal.head().customer().paymentTermDays();
    return new Payment(termDays, bank.bankName(), bank.iban(), bank.bic(), number);
  }

  private static List<Line> lines(
      InvoiceProposal proposal, List<InvoiceProposal.Line> details, int firstId) {
    return IntStream.range(0, details.size())
        .mapToObj(i -> line(firstId + i, details.get(i), proposal))
        .toList();
  }

  private static Line line(int id, InvoiceProposal.Line detail, InvoiceProposal proposal) {
    return new Line(
        id,
        new Section(detail.lineCode(), detail.projectName()),
        detail.role(),
        detail.description(),
        detail.person(),
        detail.date(),
        detail.quantity(),
        HOURS,
        detail.unitPrice(),
        detail.net().amount(),
        proposal.rate().category(),
        proposal.rate().percent());
  }

  private static ServicePeriod period(InvoiceProposal proposal) {
    var dates =
        Stream.concat(proposal.lines().stream(), proposal.notCharged().stream())
            .map(InvoiceProposal.Line::date)
            .toList();
    LocalDate none = proposal.invoiceDate();
    return new ServicePeriod(
        dates.stream().min(Comparator.naturalOrder()).orElse(none),
        dates.stream().max(Comparator.naturalOrder()).orElse(none));
  }

  private static Party seller(LegalEntity company) {
    var letterhead = company.letterhead();
    return new Party(
        company.code(),
        company.name(),
        letterhead.address(),
        letterhead.postcode(),
        letterhead.city(),
        company.country(),
        letterhead.registration(),
        letterhead.taxRegistration(),
        letterhead.email(),
        letterhead.phone());
  }

  private static Party buyer(InvoiceProposal.Customer customer) {
    return new Party(
        customer.code(),
        customer.name(),
        customer.address(),
        customer.postcode(),
        customer.city(),
        customer.country(),
        "",
        customer.taxRegistration(),
        customer.email(),
        "");
  }
}
