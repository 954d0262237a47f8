package regie.salestax;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How what a customer buys is taxed, in which rates from which day. `exemptionReason` is printed
/// where nothing is taxed.
public record TaxGroup(
    String code,
    String name,
    TaxCategory category,
    String exemptionReason,
    List<Rate> rates,
    int version) {
  /// @param to the last day; none: until further notice
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Rate(BigDecimal percent, LocalDate from, @Nullable LocalDate to) {}

  /// What is sent of a group. A missing category is standard above zero per cent, else zero rated;
  /// what is missing of a known group stays as it is.
  public record Stated(
      @Nullable String code,
      @Nullable String name,
      @Nullable TaxCategory category,
      @Nullable String exemptionReason,
      @Nullable BigDecimal percent) {}
}
