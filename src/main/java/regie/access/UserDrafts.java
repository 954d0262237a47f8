package regie.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regie.problem.Content;

/// Reads what callers say about users.
final class UserDrafts {
  private UserDrafts() {}

  static String name(Content content, @Nullable String name) {
    String given = content.required("name", name).toLowerCase(Locale.ROOT);
    content.check(
        given.isEmpty() || Users.isName(given),
        "name",
        "must have 1 to 80 letters, digits or . _ @ + -, and begin with a letter or digit");
    return given;
  }

  static String displayName(Content content, @Nullable String displayName) {
    String given = content.required("displayName", displayName);
    content.check(given.length() <= 200, "displayName", "must have at most 200 characters");
    return given;
  }

  static String language(Content content, @Nullable String language) {
    String given = language == null ? "en" : language;
    content.check(given.matches(Users.LANGUAGES), "language", "must be one of en, fr, de");
    return given;
  }

  static String password(Content content, @Nullable String password) {
    if (password == null) {
      content.wrong("password", "is required");
      return "";
    }
    Passwords.check(content, "password", password);
    return password;
  }

  static Set<Role> roles(Content content, @Nullable List<@Nullable Role> roles) {
    Set<Role> given = EnumSet.noneOf(Role.class);
    if (roles != null) {
      for (Role role : roles) {
        content.check(role != null, "roles", "must not hold null");
        if (role != null) {
          given.add(role);
        }
      }
    }
    return given;
  }
}
