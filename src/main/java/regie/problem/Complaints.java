package regie.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Places that are wrong: the first [#PLACES_MAX] as such, the others counted.
public final class Complaints {
  public static final int PLACES_MAX = 1_000;

  private final List<Place> places = new ArrayList<>();
  private int count;
  private boolean contentIsWrong;
  private @Nullable Refusal rule;

  /// Content that cannot be read.
  public void add(Supplier<Place> place) {
    contentIsWrong = true;
    note(place);
  }

  /// Content that can be read, but that a rule of the books forbids.
  void add(Supplier<Place> place, Refusal refusal) {
    if (rule == null) {
      rule = refusal;
    }
    note(place);
  }

  private void note(Supplier<Place> place) {
    count++;
    if (places.size() < PLACES_MAX) {
      places.add(place.get());
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /// How many there are in all.
  public int count() {
    return count;
  }

  public List<Place> places() {
    return List.copyOf(places);
  }

  /// Refuses when there is any: unreadable content first, then the first rule.
  void refuseIfAny() {
    if (contentIsWrong) {
      throw new InvalidContent(places()).refuse();
    }
    if (rule != null) {
      throw rule.refuse();
    }
  }
}
