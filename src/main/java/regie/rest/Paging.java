package regie.rest;

import org.jspecify.annotations.Nullable;
import regie.problem.InvalidContent;

/// Which part of a list is asked for: at most `limit` of what comes after `after`.
public record Paging(int limit, String after) {
  private static final int OFFSET_MAX = 1_000_000_000;
  public static final int LIMIT_MAX = 500;
  private static final int LIMIT_DEFAULT = 100;

  public static Paging of(@Nullable Integer limit, @Nullable String after) {
    int wanted = limit == null ? LIMIT_DEFAULT : limit;
    if (wanted < 1 || wanted > LIMIT_MAX) {
      throw InvalidContent.at("limit", "must be between 1 and " + LIMIT_MAX).refuse();
    }
    if (after != null && (after.length() > 200 || after.indexOf('\0') >= 0)) {
      throw InvalidContent.at("after", "is not a cursor that was given out").refuse();
    }
    return new Paging(wanted, after == null ? "" : after);
  }

  /// The cursor of lists that are ordered by a number; 0 for the first page.
  public long afterId() {
    return number(Long.MAX_VALUE);
  }

  /// The cursor of lists that count rows, which can be sorted in many ways; 0 for the first page.
  public int offset() {
    return (int) number(OFFSET_MAX);
  }

  private long number(long most) {
    if (after.isEmpty()) {
      return 0;
    }
    try {
      long number = Long.parseLong(after);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // refused below
    }
    throw InvalidContent.at("after", "is not a cursor that was given out").refuse();
  }

  /// How many rows to read: one more than the page holds.
  public int fetch() {
    return limit + 1;
  }
}
