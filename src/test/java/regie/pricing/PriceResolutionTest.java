package regie.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regie.money.UnitPrice;
import regie.pricing.PriceResolution.BillScope;

/// Which rate an hour is billed at.
class PriceResolutionTest {
  private static final long DEVELOPER = 1;
  private static final long C1 = 11;

  private static DatedRate rate(long id, @Nullable String first, @Nullable String end) {
    return new DatedRate(
        id,
        first == null ? null : LocalDate.parse(first),
        end == null ? null : LocalDate.parse(end),
        UnitPrice.of(Long.toString(id), "USD"));
  }

  /// The rate's id is its price.
  private static final PriceResolution RATES =
      new PriceResolution(
          Map.of(
              new BillScope(DEVELOPER, 0, "USD"),
              List.of(rate(100, null, "2026-01-01"), rate(120, "2026-01-01", null)),
              new BillScope(DEVELOPER, C1, "USD"),
              List.of(rate(90, "2026-03-01", "2026-04-01")),
              new BillScope(DEVELOPER, C1, "EUR"),
              List.of(rate(80, null, null))),
          Map.of(7L, List.of(rate(40, null, "2026-02-01"), rate(45, "2026-02-01", "2026-03-01"))));

  @ParameterizedTest(name = "role {0}, contract {1}, {2}, {3}: {4}")
  @CsvSource({
    "1, 11, USD, 2026-03-01, 90", // the contract's own goes first
    "1, 11, USD, 2026-03-31, 90",
    "1, 11, USD, 2026-04-01, 120", // and after its last day the general one
    "1, 11, USD, 2026-02-28, 120",
    "1, 12, USD, 2026-03-15, 120", // another contract
    "1, 12, USD, 2025-12-31, 100",
    "1, 12, USD, 2026-01-01, 120",
    "1, 11, EUR, 2026-03-15, 80", // rates of another currency are no rates
    "1, 12, EUR, 2026-03-15, -",
    "2, 11, USD, 2026-03-15, -", // another role
  })
  void the_contracts_own_rate_goes_before_the_general_one(
      long role, long contract, String currency, LocalDate day, String id) {
    var found = RATES.billRate(new BillScope(role, contract, currency), day);
    assertThat(found.map(rate -> Long.toString(rate.id())).orElse("-")).isEqualTo(id);
  }

  @Test
  void an_hour_costs_what_is_valid_on_its_day() {
    assertThat(RATES.costRate(7, LocalDate.of(2026, 1, 31)).orElseThrow().id()).isEqualTo(40);
    assertThat(RATES.costRate(7, LocalDate.of(2026, 2, 1)).orElseThrow().id()).isEqualTo(45);
    assertThat(RATES.costRate(7, LocalDate.of(2026, 3, 1))).isEmpty();
    assertThat(RATES.costRate(8, LocalDate.of(2026, 2, 1))).isEmpty();
  }
}
