package regie.pricing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regie.money.UnitPrice;

/// A rate and the days on which it is valid, from `first` (none: from the beginning) until the day
/// before `end` (none: for good). Rates of one scope never overlap; the database refuses it.
public record DatedRate(
    long id, @Nullable LocalDate first, @Nullable LocalDate end, UnitPrice rate) {
  boolean isValidOn(LocalDate date) {
    return (first == null || !date.isBefore(first)) && (end == null || date.isBefore(end));
  }
}
