package regie.rest;

import org.jspecify.annotations.Nullable;
import regie.problem.InvalidContent;

/// What a list is searched for: code or name contain it, in capitals or not.
public final class Search {
  private Search() {}

  /// A pattern for `ilike`; everything where nothing is searched for.
  public static String pattern(@Nullable String q) {
    if (q == null || q.isBlank()) {
      return "%";
    }
    if (q.length() > 200 || q.indexOf('\0') >= 0) {
      throw InvalidContent.at("q", "must be a text of at most 200 characters").refuse();
    }
    String literal = q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + literal + "%";
  }
}
