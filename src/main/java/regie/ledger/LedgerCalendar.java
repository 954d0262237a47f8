package regie.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days on which one may post. The only place that moves accounting dates out of closed periods
/// (BO-018).
///
/// @param open spans of open days, ascending and apart from each other
/// @param moves whether a date in a closed period moves to the next open day
public record LedgerCalendar(List<Span> open, boolean moves) {
  /// From `first` until the day before `end`.
  public record Span(LocalDate first, LocalDate end) {}

  public boolean isOpen(LocalDate date) {
    return open.stream()
        .anyMatch(span -> !date.isBefore(span.first()) && date.isBefore(span.end()));
  }

  /// The day in the ledger of what happened on `date`: the same day when its period is open, else
  /// the first day of the next open period where dates move. None when it has to wait.
  public Optional<LocalDate> accountingDate(LocalDate date) {
    if (isOpen(date)) {
      return Optional.of(date);
    }
    if (!moves) {
      return Optional.empty();
    }
    return open.stream().map(Span::first).filter(first -> first.isAfter(date)).findFirst();
  }
}
