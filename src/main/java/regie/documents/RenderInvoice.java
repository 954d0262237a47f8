package regie.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Service;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.CompanyId;
import regie.invoices.PostedInvoices;
import regie.problem.NotFound;

/// Gives a posted invoice as a PDF: the one that was archived, or renders and archives it now.
///
/// Not one transaction, on purpose: rendering a long invoice takes a second, for which no
/// connection is held. Of two that render at once one is archived, and both get that one.
@Service
public class RenderInvoice {
  private final PostedInvoices invoices;
  private final Renderings renderings;
  private final InvoicePdf pdf;
  private final BusinessDay businessDay;

  RenderInvoice(
      PostedInvoices invoices, Renderings renderings, InvoicePdf pdf, BusinessDay businessDay) {
    this.invoices = invoices;
    this.renderings = renderings;
    this.pdf = pdf;
    this.businessDay = businessDay;
  }

  public Rendering pdf(Actor actor, String number) {
    var invoice =
        invoices.find(actor, number).orElseThrow(() -> new NotFound("invoice", number).refuse());
    var kept =
        renderings
            .pdf(actor.company(), invoice.invoiceId())
            .orElseGet(() -> archived(actor.company(), invoice));
    return new Rendering(number, kept.digest(), kept.content());
  }

  private Renderings.Kept archived(CompanyId company, PostedInvoices.Stored invoice) {
    byte[] content = pdf.render(invoice.document());
    String language = DocumentLanguage.of(invoice.document().language()).code();
    renderings.keep(
        company,
        new Renderings.NewRendering(
            invoice.invoiceId(), language, sha256(content), content, businessDay.now()));
    return renderings.pdf(company, invoice.invoiceId()).orElseThrow();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
