package regie.backlog;

import java.util.List;
import java.util.Map;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Why items are not marked.
public sealed interface BacklogRefusal extends Refusal {
  List<Long> items();

  @Override
  default Map<String, Object> facts() {
    return Map.of("items", items().stream().limit(20).map(String::valueOf).toList());
  }

  /// An item without a price is priced first, or accepted as free of charge.
  record MissingPrice(List<Long> items) implements BacklogRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.MISSING_PRICE;
    }

    @Override
    public String detail() {
      return items.size()
          + " items have no price and cannot be made ready. Enter a bill rate for the role and day, cancel the approval"
          + " and approve again.";
    }
  }

  /// What a draft proforma holds is not marked.
  record OnADraft(List<Long> items) implements BacklogRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.ON_A_DRAFT;
    }

    @Override
    public String detail() {
      return items.size() + " items are on a draft proforma. Delete the draft first.";
    }
  }

  /// The items are not in the backlog (any more): invoiced, reversed, or never there.
  record NotOpen(List<Long> items) implements BacklogRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.NOT_FOUND;
    }

    @Override
    public String detail() {
      return items.size()
          + " items are not in the backlog: they were invoiced or taken back meanwhile.";
    }
  }
}
