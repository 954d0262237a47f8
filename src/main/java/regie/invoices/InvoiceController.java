package regie.invoices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
@RequestMapping("/api/v1/invoices")
class InvoiceController {
  private final InvoiceList invoices;
  private final PostedInvoices posted;

  InvoiceController(InvoiceList invoices, PostedInvoices posted) {
    this.invoices = invoices;
    this.posted = posted;
  }

  record InvoiceQuery(
      @Nullable String customer,
      @Nullable String contract,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer limit,
      @Nullable String after) {}

  @GetMapping
  @Requires(Permission.READ_INVOICES)
  Page<InvoiceList.Row> list(Actor actor, @ParameterObject InvoiceQuery query) {
    var paging = Paging.of(query.limit(), query.after());
    var filter =
        new InvoiceList.Filter(query.customer(), query.contract(), query.from(), query.to());
    return Page.of(
        invoices.list(actor, filter, paging), paging, invoice -> Long.toString(invoice.id()));
  }

  @GetMapping("/{invoice}")
  @Requires(Permission.READ_INVOICES)
  InvoiceList.Row get(Actor actor, @PathVariable String invoice) {
    return invoices
        .find(actor, invoice)
        .orElseThrow(() -> new NotFound("invoice", invoice).refuse());
  }

  /// The canonical document, byte for byte what the chain covers.
  @GetMapping("/{invoice}/document")
  @Requires(Permission.READ_INVOICES)
  ResponseEntity<byte[]> document(Actor actor, @PathVariable String invoice) {
    return posted
        .canonical(actor, invoice)
        .map(
            canonical ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(canonical.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .orElseThrow(() -> new NotFound("invoice", invoice).refuse());
  }
}
