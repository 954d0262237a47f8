package regie.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with something that was sent, so that the sender hears all of it at once.
///
/// ```java
/// var content = new Content();
/// String code = content.required("code", request.code());
/// content.refuseIfWrong();
/// ```
public final class Content {
  private static final int PLACES_MAX = 100;
  private final List<Place> places = new ArrayList<>();

  public void wrong(String place, String message) {
    if (places.size() < PLACES_MAX) {
      places.add(new Place(place, message));
    }
  }

  /// The value, or an empty text where none was given, which is then reported.
  public String required(String place, @Nullable String value) {
    if (value == null || value.isBlank()) {
      wrong(place, "is required");
      return "";
    }
    return value.strip();
  }

  /// The value, or `placeholder` where none was given, which is then reported.
  public <T> T required(String place, @Nullable T value, T placeholder) {
    if (value == null) {
      wrong(place, "is required");
      return placeholder;
    }
    return value;
  }

  public void check(boolean holds, String place, String message) {
    if (!holds) {
      wrong(place, message);
    }
  }

  /// Reports a value outside what is stored: at most twelve digits before and `decimalsMax` after
  /// the point.
  public void decimals(String place, @Nullable BigDecimal value, int decimalsMax) {
    if (value == null) {
      return;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() > decimalsMax) {
      wrong(place, "has more than " + decimalsMax + " decimals");
    }
    if (stripped.precision() - stripped.scale() > 12) {
      wrong(place, "has more than 12 digits before the point");
    }
  }

  /// What `parse` gives, or `placeholder` with its complaint reported at `place`.
  public <T> T parsed(String place, Supplier<T> parse, T placeholder) {
    try {
      return parse.get();
    } catch (IllegalArgumentException e) {
      wrong(place, String.valueOf(e.getMessage()));
      return placeholder;
    }
  }

  public boolean isWrong() {
    return !places.isEmpty();
  }

  public List<Place> places() {
    return List.copyOf(places);
  }

  public void refuseIfWrong() {
    if (!places.isEmpty()) {
      throw new InvalidContent(List.copyOf(places)).refuse();
    }
  }
}
