package regie.problem;

/// A change must say which version it changes.
public record VersionRequired() implements Refusal {
  @Override
  public ProblemType type() {
    return ProblemType.VERSION_REQUIRED;
  }

  @Override
  public String detail() {
    return "Send the header If-Match with the version that you read, for example If-Match: \"3\".";
  }
}
