package regie.documents;

import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.invoices.ReviewProposal;

/// The printed invoice in the browser, and how a proposal would be printed.
@Controller
class InvoiceDocumentPages {
  private final RenderInvoice renderInvoice;
  private final ReviewProposal reviewProposal;
  private final InvoicePdf pdf;

  InvoiceDocumentPages(RenderInvoice renderInvoice, ReviewProposal reviewProposal, InvoicePdf pdf) {
    this.renderInvoice = renderInvoice;
    this.reviewProposal = reviewProposal;
    this.pdf = pdf;
  }

  @GetMapping("/invoices/{number}/document.pdf")
  @Requires(Permission.READ_INVOICES)
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String number) {
    return PdfAnswer.of(renderInvoice.pdf(actor, number));
  }

  /// Made anew each time, since until posting anything may change.
  @GetMapping("/proposals/{proforma}/preview.pdf")
  @Requires(Permission.READ_PROPOSALS)
  ResponseEntity<byte[]> preview(
      Actor actor, @PathVariable String proforma, @RequestParam LocalDate invoiceDate) {
    var document = reviewProposal.review(actor, proforma, invoiceDate).preview();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", PdfAnswer.POLICY)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString())
        .body(pdf.preview(document));
  }
}
