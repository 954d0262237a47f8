package regie.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Places that are wrong: the first [#PLACES_MAX] as such, the others counted.
public final class Complaints {
  public static final int PLACES_MAX = 1_000;

  private final List<Place> places = new ArrayList<>();
  private int count;

  public void add(Supplier<Place> place) {
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
}
