package regie.ledger;

import java.time.LocalDate;
import java.util.List;

/// The periods of a year as its page shows them, ascending.
public record PeriodYear(int year, List<Month> periods) {
  public PeriodYear {
    periods = List.copyOf(periods);
  }

  /// @param from the day on which the period begins
  public record Month(LocalDate from, boolean open) {}
}
