package regie.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import regie.invoices.InvoiceDocument;

/// The invoice as a PDF, from the stored document and nothing else: the same document gives the
/// same bytes.
@Component
public class InvoicePdf {
  private static final String STYLE = PdfEngine.text("/documents/invoice.css");

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, InvoicePdf.class.getClassLoader(), "regie.templates");
  private final PdfEngine engine = new PdfEngine();

  /// The legal document.
  ///
  /// @throws IllegalArgumentException when it has no number yet
  public byte[] render(InvoiceDocument document) {
    if (document.number().isEmpty()) {
      throw new IllegalArgumentException("An invoice without a number can only be previewed");
    }
    return pdf(document);
  }

  /// How the document will look, marked on every page as not being an invoice. The number is left
  /// out, whatever the document says.
  public byte[] preview(InvoiceDocument document) {
    return pdf(withoutNumber(document));
  }

  private byte[] pdf(InvoiceDocument document) {
    var page = InvoiceLayout.page(document);
    var output = new StringOutput();
    templates.render("documents/invoice.jte", Map.of("page", page, "style", STYLE), output);
    return engine.pdf(
        output.toString(),
        new PdfEngine.About(
            page.name(),
            page.seller().name(),
            page.subject(),
            page.language().code(),
            document.issueDate()));
  }

  private static InvoiceDocument withoutNumber(InvoiceDocument document) {
    return new InvoiceDocument(
        document.version(),
        "",
        document.issueDate(),
        document.typeCode(),
        document.currency(),
        document.dueDate(),
        document.language(),
        document.orderReference(),
        document.contractReference(),
        document.contractName(),
        document.servicePeriod(),
        document.seller(),
        document.buyer(),
        document.payment(),
        document.lines(),
        document.notCharged(),
        document.taxes(),
        document.totals());
  }
}
