package regie.entries;

import java.util.List;
import java.util.Map;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Why entries are not approved, or their approval is not cancelled.
public sealed interface EntryRefusal extends Refusal {
  int NAMED_MAX = 20;

  List<String> entries();

  default String named() {
    List<String> some = entries().stream().limit(NAMED_MAX).toList();
    String more =
        entries().size() > NAMED_MAX ? " and " + (entries().size() - NAMED_MAX) + " more" : "";
    return String.join(", ", some) + more;
  }

  @Override
  default Map<String, Object> facts() {
    return Map.of("entries", entries().stream().limit(NAMED_MAX).toList());
  }

  /// The entries are not in the state that is asked for.
  record NotInState(List<String> entries, EntryStatus expected) implements EntryRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.WRONG_STATE;
    }

    @Override
    public String detail() {
      return switch (expected) {
        case SUBMITTED -> "Only submitted entries are approved; these are not: " + named() + ".";
        case APPROVED -> "Only approved entries can be taken back; these are not: " + named() + ".";
        case DRAFT, RETURNED ->
            "Only drafts and returned entries are submitted; these are not: " + named() + ".";
      };
    }
  }

  /// Invoiced work stays approved until a corrective invoice credits it in full (FO-084).
  record AlreadyInvoiced(List<String> entries) implements EntryRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.ALREADY_INVOICED;
    }

    @Override
    public String detail() {
      return "Already invoiced: " + named() + ". Credit the invoice first.";
    }
  }

  /// What a draft proforma holds is released by deleting the draft first.
  record OnADraft(List<String> entries) implements EntryRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.ON_A_DRAFT;
    }

    @Override
    public String detail() {
      return "On a draft proforma: " + named() + ". Delete the draft first.";
    }
  }

  /// Billable quantities are never negative (FO-078).
  record NegativeQuantity(List<String> entries) implements EntryRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.NEGATIVE_QUANTITY;
    }

    @Override
    public String detail() {
      return "The billable quantity is negative: " + named() + ".";
    }
  }
}
