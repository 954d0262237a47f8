package regie.documents;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;

/// The printed invoice in the browser.
@Controller
class InvoiceDocumentPages {
  private final RenderInvoice renderInvoice;

  InvoiceDocumentPages(RenderInvoice renderInvoice) {
    this.renderInvoice = renderInvoice;
  }

  @GetMapping("/invoices/{number}/document.pdf")
  @Requires(Permission.READ_INVOICES)
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String number) {
    return PdfAnswer.of(renderInvoice.pdf(actor, number));
  }
}
