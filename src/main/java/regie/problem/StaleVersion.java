package regie.problem;

import java.util.Map;

/// The thing has been changed since the version that the sender saw.
public record StaleVersion(String what, String number, int version) implements Refusal {
  @Override
  public ProblemType type() {
    return ProblemType.STALE_VERSION;
  }

  @Override
  public String detail() {
    return "The "
        + what
        + " "
        + number
        + " has been changed meanwhile. Read it again and repeat your change.";
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("version", version);
  }
}
