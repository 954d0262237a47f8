package regie.validity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regie.problem.Content;

/// From the day `from` to the day `to`, both included; without `to` until a successor begins. "From
/// the beginning" is [#BEGINNING].
public record Validity(LocalDate from, @Nullable LocalDate to) {
  public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

  public Validity {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
    }
  }

  /// What was sent; a missing `from` means from the beginning. Complains at `from` and `to`.
  public static Validity of(@Nullable LocalDate from, @Nullable LocalDate to, Content content) {
    LocalDate begins = from == null ? BEGINNING : from;
    if (begins.isBefore(BEGINNING) || begins.isAfter(LAST)) {
      content.wrong("from", "must be between " + BEGINNING + " and " + LAST);
      return new Validity(BEGINNING, null);
    }
    if (to != null && (to.isBefore(begins) || to.isAfter(LAST))) {
      content.wrong("to", "must not be before from, " + begins + ", nor after " + LAST);
      return new Validity(begins, null);
    }
    return new Validity(begins, to);
  }

  /// The day after the last one, as ranges in the database have it.
  public @Nullable LocalDate until() {
    return to == null ? null : to.plusDays(1);
  }

  /// For messages: `from 2010-01-01 to 2020-12-31`.
  @Override
  public String toString() {
    String begins = from.equals(BEGINNING) ? "from the beginning" : "from " + from;
    return to == null ? begins + " on" : begins + " to " + to;
  }
}
