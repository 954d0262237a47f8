package regie.validity;

import java.util.List;
import java.util.Map;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Two rates of the same scope would be valid on the same day. Both are named as the user knows
/// them.
public record OverlappingValidity(String what, Validity entered, Validity existing)
    implements Refusal {
  @Override
  public ProblemType type() {
    return ProblemType.OVERLAPPING_VALIDITY;
  }

  @Override
  public String detail() {
    return "The %s %s overlaps the one %s. End one of them, or state the earlier one without an end."
        .formatted(what, entered, existing);
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("overlapping", List.of(entered.toString(), existing.toString()));
  }
}
