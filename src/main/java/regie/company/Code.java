package regie.company;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regie.problem.Content;

/// The names that people give to customers, projects, accounts and the like. They stand in
/// addresses (`/api/v1/customers/ALDER`), so they hold no slash.
public final class Code {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.@-]{0,39}");

  private Code() {}

  /// The code that was sent; complains at `place` when it is missing or of another shape.
  public static String required(Content content, String place, @Nullable String value) {
    String code = content.required(place, value);
    if (!code.isEmpty() && !SHAPE.matcher(code).matches()) {
      content.wrong(
          place, "must be 1 to 40 letters, digits or . _ @ - and begin with a letter or digit");
    }
    return code;
  }
}
