package regie.access;

import java.util.List;
import java.util.Set;

/// All that is open to everybody, in one list: what the security chains let pass, and which
/// handlers need no rule. A test holds every other handler to [Requires].
final class OpenPaths {
  static final String SIGN_IN = "/api/v1/sign-in";
  static final String HEALTH = "/actuator/health";

  /// Files without secrets.
  static final List<String> ASSETS =
      List.of(
          "/webjars/**",
          "/assets/**",
          "/fonts/**",
          "/*.css",
          "/*.js",
          "/*.svg",
          "/favicon.ico",
          "/robots.txt");

  /// Patterns of handlers, exactly as they are mapped.
  static final Set<String> HANDLERS =
      Set.of(
          "/sign-in",
          "/preferences/language",
          "/preferences/theme",
          "/problems",
          "/problems/{slug}",
          "/error",
          "/v3/api-docs",
          "/v3/api-docs.yaml",
          SIGN_IN);

  private OpenPaths() {}

  static boolean isOpen(String pattern) {
    return HANDLERS.contains(pattern);
  }
}
