package regie.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import regie.problem.CurrencyMismatch;
import regie.problem.Refusal;

/// What an hour of a resource costs, in accounting currency, from one day to another, both
/// included.
///
/// @param from the first day; [regie.validity.Validity#BEGINNING] for "always"
/// @param to the last day; none: until further notice
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CostRate(
    long id,
    String resource,
    BigDecimal rate,
    String currency,
    LocalDate from,
    @Nullable LocalDate to) {
  /// Cost rates are in accounting currency.
  static Optional<Refusal> currencyRefusal(String resource, String currency, String accounting) {
    return currency.equals(accounting)
        ? Optional.empty()
        : Optional.of(new CurrencyMismatch("cost rate of " + resource, currency, accounting));
  }

  /// A cost rate as it is sent; `resource` where it does not follow from the address. Without
  /// `from` it is valid from the beginning, without `to` until its successor begins.
  public record Content(
      @Nullable String resource,
      @Nullable BigDecimal rate,
      @Nullable String currency,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}
}
