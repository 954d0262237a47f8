package regie.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An agreement with one customer, in one currency.
///
/// @param orderReference the customer's purchase order, printed
public record ProjectContract(
    String code,
    String name,
    String customer,
    String currency,
    ContractStatus status,
    String orderReference,
    int version) {
  /// A contract as it is sent. What is missing takes its default: name the code, currency the
  /// company's. Lines only when it is created.
  public record Content(
      @Nullable String code,
      @Nullable String name,
      @Nullable String customer,
      @Nullable String currency,
      @Nullable String orderReference,
      @Nullable List<ContractLine.@Nullable Content> lines) {}
}
