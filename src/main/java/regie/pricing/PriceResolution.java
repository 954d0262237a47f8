package regie.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the bill rate or cost rate of an hour. A contract's own rate for the role goes before the
/// general one (FO-058); both must be in the contract's currency and valid on the day of the work
/// (FO-044). Without any the price is not known, which is not the same as zero.
public record PriceResolution(
    Map<BillScope, List<DatedRate>> billRates, Map<Long, List<DatedRate>> costRates) {

  /// @param contractId 0 for rates of every contract
  public record BillScope(long roleId, long contractId, String currency) {
    BillScope general() {
      return new BillScope(roleId, 0, currency);
    }
  }

  public Optional<DatedRate> billRate(BillScope scope, LocalDate date) {
    return Stream.of(scope, scope.general())
        .flatMap(s -> valid(billRates.getOrDefault(s, List.of()), date).stream())
        .findFirst();
  }

  public Optional<DatedRate> costRate(long resourceId, LocalDate date) {
    return valid(costRates.getOrDefault(resourceId, List.of()), date);
  }

  private static Optional<DatedRate> valid(List<DatedRate> rates, LocalDate date) {
    for (DatedRate rate : rates) {
      if (rate.isValidOn(date)) {
        return Optional.of(rate);
      }
    }
    return Optional.empty();
  }
}
