package regie.problem;

import java.util.List;

/// What was sent cannot be accepted; every place that is wrong is named.
public record InvalidContent(List<Place> places) implements Refusal {
  public static InvalidContent at(String place, String message) {
    return new InvalidContent(List.of(new Place(place, message)));
  }

  @Override
  public ProblemType type() {
    return ProblemType.INVALID_CONTENT;
  }

  @Override
  public String detail() {
    if (places.size() == 1) {
      return places.getFirst().place() + ": " + places.getFirst().message();
    }
    return places.size() + " places cannot be accepted; nothing was changed.";
  }
}
