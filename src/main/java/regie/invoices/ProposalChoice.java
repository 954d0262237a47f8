package regie.invoices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regie.web.PageUrl;

/// Which proposals the address of a list means: those that match its filter, and whether they are
/// chosen for posting, one by one (`proforma`) or all that match (`selected=all`).
record ProposalChoice(OpenProposals.Filter filter, boolean chosen) {
  static ProposalChoice of(PageUrl url) {
    List<String> numbers =
        url.parameters().getOrDefault("proforma", List.of()).stream().distinct().toList();
    var filter =
        new OpenProposals.Filter(orNull(url, "contract"), orNull(url, "customer"), numbers);
    return new ProposalChoice(filter, !numbers.isEmpty() || url.get("selected").equals("all"));
  }

  private static @Nullable String orNull(PageUrl url, String name) {
    return url.has(name) ? url.get(name) : null;
  }
}
