package regie.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Service;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.problem.NotFound;

/// Gives a posted invoice as a PDF: the one that was archived, or renders and archives it now.
///
/// Not one transaction, on purpose: rendering a long invoice takes a second, for which no
/// connection is held. Of two that render at once one is archived, and both get that one.
@Service
public class RenderInvoice {
  private final StoredDocuments documents;
  private final Renderings renderings;
  private final InvoicePdf pdf;
  private final BusinessDay businessDay;

  RenderInvoice(
      StoredDocuments documents, Renderings renderings, InvoicePdf pdf, BusinessDay businessDay) {
    this.documents = documents;
    this.renderings = renderings;
    this.pdf = pdf;
    this.businessDay = businessDay;
  }

  public Rendering pdf(Actor actor, String number) {
    return renderings.pdf(actor.company(), number).orElseGet(() -> render(actor, number));
  }

  private Rendering render(Actor actor, String number) {
    var stored =
        documents
            .find(actor.company(), number)
            .orElseThrow(() -> new NotFound("invoice", number).refuse());
    byte[] content = pdf.render(stored.document());
    String language = DocumentLanguage.of(stored.document().language()).code();
    renderings.keep(
        actor.company(),
        new Renderings.NewRendering(
            stored.invoiceId(), language, sha256(content), content, businessDay.now()));
    return renderings.pdf(actor.company(), number).orElseThrow();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
