package regie.company;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The business day by the machine's clock.
record ClockBusinessDay(Clock clock) implements BusinessDay {
  @Override
  public LocalDate today(LegalEntity company) {
    return LocalDate.ofInstant(clock.instant(), company.timeZone());
  }

  /// Microseconds, as PostgreSQL keeps them.
  @Override
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
