package regie.web;

import java.util.Locale;

/// Light or dark, or what the visitor's system prefers, which only the browser knows.
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  static final String COOKIE = "theme";

  static Theme of(String name) {
    for (Theme theme : values()) {
      if (theme.code().equals(name)) {
        return theme;
      }
    }
    return AUTO;
  }

  /// As in the cookie and in `data-theme`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// For `data-bs-theme`; light until the browser has said what it prefers.
  public String shown() {
    return this == DARK ? "dark" : "light";
  }
}
