package regie.proforma;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regie.problem.InvalidContent;
import regie.proforma.ProformaInvoice.Status;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.PageUrl;
import regie.web.Texts;

/// The filter of the list of proformas, as it stands in its address.
final class ProformaFilter {
  private ProformaFilter() {}

  static ProformaList.Filter of(PageUrl url) {
    return new ProformaList.Filter(
        status(url.get("status")), orNull(url, "contract"), orNull(url, "customer"), false);
  }

  static List<FormField> fields(Texts t) {
    var statuses =
        Stream.of(Status.values())
            .map(
                it ->
                    new Choice(
                        it.term().toLowerCase(java.util.Locale.ROOT), t.of("proforma.status", it)))
            .toList();
    return List.of(
        FormField.text("contract", t.get("proforma.contract")),
        FormField.text("customer", t.get("proforma.customer")),
        FormField.choice(
            "status",
            t.get("proforma.status"),
            Choice.orNone(t.get("proforma.status.any"), statuses)));
  }

  private static @Nullable String orNull(PageUrl url, String name) {
    return url.has(name) ? url.get(name) : null;
  }

  private static @Nullable Status status(String term) {
    if (term.isEmpty()) {
      return null;
    }
    return Stream.of(Status.values())
        .filter(it -> it.term().equalsIgnoreCase(term))
        .findFirst()
        .orElseThrow(
            () -> InvalidContent.at("status", "must be draft, confirmed or deleted").refuse());
  }
}
