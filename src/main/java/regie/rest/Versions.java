package regie.rest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import regie.problem.InvalidContent;
import regie.problem.VersionRequired;

/// Versions of things that can be edited: given out as `ETag: "3"`, sent back as `If-Match: "3"`.
public final class Versions {
  private static final Pattern IF_MATCH = Pattern.compile("\"(\\d{1,9})\"");

  private Versions() {}

  /// The version in a header `If-Match`; refuses a request without one.
  public static int required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new VersionRequired().refuse();
    }
    var matcher = IF_MATCH.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw InvalidContent.at("If-Match", "must be a version in quotation marks, as in \"3\"")
          .refuse();
    }
    return Integer.parseInt(matcher.group(1));
  }

  public static <T> ResponseEntity<T> answer(T body, int version) {
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
  }
}
