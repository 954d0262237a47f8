package regie.invoices;

import java.util.List;
import regie.web.PageUrl;

/// The address of the invoices that were posted together: their numbers follow each other.
final class InvoiceSpan {
  private InvoiceSpan() {}

  static PageUrl of(List<PostProposal.Posted> posted) {
    return PageUrl.of("/invoices")
        .with("first", posted.getFirst().invoice())
        .with("last", posted.getLast().invoice());
  }
}
