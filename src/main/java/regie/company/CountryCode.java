package regie.company;

import java.util.Locale;
import java.util.Set;

/// Two-letter country codes of ISO 3166.
public final class CountryCode {
  private static final Set<String> ALL = Set.of(Locale.getISOCountries());

  private CountryCode() {}

  /// Complains with an [IllegalArgumentException] that says why.
  public static String parse(String code) {
    if (!ALL.contains(code)) {
      throw new IllegalArgumentException(
          "must be a country of ISO 3166 in two capital letters, as in FR");
    }
    return code;
  }
}
