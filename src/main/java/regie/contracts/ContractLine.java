package regie.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How one project of a contract is billed. A project is on one line of one contract.
///
/// @param billingStart the first day that is billed; none: from the beginning
/// @param invoiceFrequency as typed, for example `monthly on day last`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractLine(
    String contract,
    String code,
    String name,
    String project,
    BillingMethod billingMethod,
    @Nullable LocalDate billingStart,
    String invoiceFrequency) {
  /// A line as it is sent. What is missing takes its default: code `L1`, `L2` and so on, method
  /// time and material.
  public record Content(
      @Nullable String code,
      @Nullable String name,
      @Nullable String project,
      @Nullable BillingMethod billingMethod,
      @Nullable LocalDate billingStart,
      @Nullable String invoiceFrequency) {}
}
