package regie.features;

import java.util.Set;

/// The vocabulary's posting types: those that are booked today, and those of later capabilities.
final class PostingTypes {
  private static final Set<String> TODAY =
      Set.of(
          "project cost",
          "payroll allocation",
          "WIP sales value",
          "accrued revenue",
          "invoiced revenue",
          "customer balance",
          "sales tax");
  private static final Set<String> LATER =
      Set.of(
          "expense offset",
          "item offset",
          "invoiced revenue on-account",
          "WIP on-account",
          "customer retention",
          "vendor balance",
          "vendor retention",
          "procurement integration",
          "discount");

  private PostingTypes() {}

  static void refuseLater(String term) {
    if (LATER.contains(term)) {
      throw Pending.needs("postings to " + term);
    }
    if (!TODAY.contains(term)) {
      throw new AssertionError("There is no posting type " + term);
    }
  }
}
