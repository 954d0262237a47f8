package regie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// January, February and May are open.
class LedgerCalendarTest {
  private static final List<LedgerCalendar.Span> OPEN =
      List.of(
          new LedgerCalendar.Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)),
          new LedgerCalendar.Span(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)));

  @ParameterizedTest(name = "{0} is booked on {1}, or {2} where dates do not move")
  @CsvSource({
    "2025-12-31, 2026-01-01, -",
    "2026-01-01, 2026-01-01, 2026-01-01",
    "2026-02-28, 2026-02-28, 2026-02-28",
    "2026-03-01, 2026-05-01, -",
    "2026-04-30, 2026-05-01, -",
    "2026-05-31, 2026-05-31, 2026-05-31",
    "2026-06-01, -,          -",
  })
  void dates_move_out_of_closed_periods_only_forward(LocalDate date, String moved, String unmoved) {
    assertThat(text(new LedgerCalendar(OPEN, true), date)).isEqualTo(moved);
    assertThat(text(new LedgerCalendar(OPEN, false), date)).isEqualTo(unmoved);
    assertThat(new LedgerCalendar(OPEN, true).isOpen(date)).isEqualTo(!unmoved.equals("-"));
  }

  private static String text(LedgerCalendar calendar, LocalDate date) {
    return calendar.accountingDate(date).map(LocalDate::toString).orElse("-");
  }

  @Test
  void without_open_periods_everything_waits() {
    var closed = new LedgerCalendar(List.of(), true);
    assertThat(closed.isOpen(LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(closed.accountingDate(LocalDate.of(2026, 1, 1))).isEmpty();
  }
}
