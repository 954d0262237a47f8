package regie.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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
  private final @Nullable BiConsumer<String, String> elsewhere;

  public Content() {
    this.elsewhere = null;
  }

  /// Hands everything on to `elsewhere` instead of collecting it.
  Content(BiConsumer<String, String> elsewhere) {
    this.elsewhere = elsewhere;
  }

  public void wrong(String place, String message) {
    if (elsewhere != null) {
      elsewhere.accept(place, message);
    } else if (places.size() < PLACES_MAX) {
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

  /// A text of one line that may be missing, then empty; without blanks around it.
  public String line(String place, @Nullable String value, int lengthMax) {
    return text(place, value, lengthMax, "");
  }

  public String requiredLine(String place, @Nullable String value, int lengthMax) {
    return text(place, required(place, value), lengthMax, "");
  }

  /// A text that may have several lines, separated by line feeds.
  public String lines(String place, @Nullable String value, int lengthMax) {
    return text(place, value == null ? null : value.replace("\r\n", "\n"), lengthMax, "\n");
  }

  private String text(String place, @Nullable String value, int lengthMax, String controls) {
    if (value == null) {
      return "";
    }
    String stripped = value.strip();
    if (stripped.length() > lengthMax) {
      wrong(place, "is longer than " + lengthMax + " characters");
    }
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (Character.isISOControl(c) && controls.indexOf(c) < 0) {
        wrong(place, "holds a control character at position " + (i + 1));
        break;
      }
      // PostgreSQL takes no half of a pair.
      if (Character.isSurrogate(c) && !isPair(stripped, i)) {
        wrong(place, "holds half a character at position " + (i + 1));
        break;
      }
    }
    return stripped;
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
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

  /// A price of one unit: at most six decimals, never negative.
  public BigDecimal price(String place, BigDecimal value) {
    check(value.signum() >= 0, place, "must not be negative");
    decimals(place, value, 6);
    return value;
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
