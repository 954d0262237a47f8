package regie.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an hour of a role is billed at, from one day to another, both included.
///
/// @param contract for which alone the rate is; none: for every contract in this currency
/// @param priceList where the rate was agreed, for reading
/// @param from the first day; [regie.validity.Validity#BEGINNING] for "always"
/// @param to the last day; none: until further notice
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillRate(
    long id,
    String priceList,
    String role,
    BigDecimal rate,
    String currency,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String contract) {
  /// A bill rate as it is sent. The currency is the contract's, else the company's, where none is
  /// named. Without `from` it is valid from the beginning, without `to` until its successor begins.
  public record Content(
      @Nullable String role,
      @Nullable BigDecimal rate,
      @Nullable String currency,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String contract,
      @Nullable String priceList) {}
}
