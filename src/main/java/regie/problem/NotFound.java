package regie.problem;

/// No such thing in this company. What belongs to another company answers the same.
public record NotFound(String what, String number) implements Refusal {
  @Override
  public ProblemType type() {
    return ProblemType.NOT_FOUND;
  }

  @Override
  public String detail() {
    return "There is no " + what + " " + number + ".";
  }
}
