package regie.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import regie.invoices.InvoiceDocument;
import regie.invoices.InvoiceDocument.Line;
import regie.invoices.InvoiceDocument.Party;
import regie.invoices.InvoiceDocument.Payment;
import regie.invoices.InvoiceDocument.Section;
import regie.invoices.InvoiceDocument.ServicePeriod;
import regie.invoices.InvoiceDocument.TaxBreakdown;
import regie.invoices.InvoiceDocument.Totals;

/// Renders a small document in the background once the application is ready, since the first one
/// costs seconds that no user should wait for. Off with `regie.documents.warm-up: false`.
@Component
@ConditionalOnBooleanProperty(name = "regie.documents.warm-up", matchIfMissing = true)
class PdfWarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(PdfWarmUp.class);

  private final InvoicePdf pdf;

  PdfWarmUp(InvoicePdf pdf) {
    this.pdf = pdf;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread.ofPlatform().daemon().name("documents-warm-up").start(this::renderOnce);
  }

  void renderOnce() {
    try {
      pdf.preview(sample());
    } catch (RuntimeException failed) {
      LOG.warn("No PDF can be rendered", failed);
    }
  }

  static InvoiceDocument sample() {
    var day = LocalDate.of(2026, 1, 1);
    var party = new Party("W", "Warm-up", "", "", "", "GB", "", "", "", "");
    var one = BigDecimal.ONE;
    var zero = BigDecimal.ZERO;
    return new InvoiceDocument(
        InvoiceDocument.VERSION,
        "",
        day,
        "380",
        "EUR",
        day,
        "en",
        "",
        "",
        "",
        new ServicePeriod(day, day),
        party,
        party,
        new Payment(0, "", "", "", ""),
        List.of(
            new Line(1, new Section("1", ""), "W", "", "", day, one, "HUR", one, one, "Z", zero)),
        List.of(),
        List.of(new TaxBreakdown("Z", zero, one, zero, "")),
        new Totals(one, zero, one, one));
  }
}
