package regie.problem;

import java.util.Map;

/// `what` is in one currency and must be in another.
public record CurrencyMismatch(String what, String given, String expected) implements Refusal {
  @Override
  public ProblemType type() {
    return ProblemType.CURRENCY_MISMATCH;
  }

  @Override
  public String detail() {
    return "The " + what + " is in " + given + ", but must be in " + expected + ".";
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("given", given, "expected", expected);
  }
}
