package regie.documents;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;

/// The printed invoice for other systems.
@RestController
class InvoiceDocumentController {
  private final RenderInvoice renderInvoice;

  InvoiceDocumentController(RenderInvoice renderInvoice) {
    this.renderInvoice = renderInvoice;
  }

  @GetMapping(path = "/api/v1/invoices/{number}/document.pdf", produces = "application/pdf")
  @Requires(Permission.READ_INVOICES)
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String number) {
    return PdfAnswer.of(renderInvoice.pdf(actor, number));
  }
}
