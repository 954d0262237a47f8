package regie.problem;

import java.util.Map;

/// The thing exists, but is not in a state in which this can be done. `what` names it (`proforma
/// PF-2026-000123`), `state` is the state it is in, `hint` what to do instead.
public record WrongState(String what, String state, String hint) implements Refusal {
  @Override
  public ProblemType type() {
    return ProblemType.WRONG_STATE;
  }

  @Override
  public String detail() {
    return what + " is " + state + ". " + hint;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("state", state);
  }
}
