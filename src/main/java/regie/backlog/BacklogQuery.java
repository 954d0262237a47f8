package regie.backlog;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regie.actuals.BillingType;
import regie.actuals.OpenItem.Readiness;
import regie.actuals.TransactionClass;
import regie.problem.InvalidContent;

/// The filter of the backlog as it is sent: in the address of a request or page, or in a body.
public record BacklogQuery(
    @Nullable String text,
    @Nullable String contract,
    @Nullable String customer,
    @Nullable String project,
    @Nullable String resource,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @com.fasterxml.jackson.annotation.JsonProperty("class") @Nullable String transactionClass,
    @Nullable String billingType,
    @Nullable String status) {

  public BacklogFilter filter() {
    return new BacklogFilter(
        blankToNull(text),
        blankToNull(contract),
        blankToNull(customer),
        blankToNull(project),
        blankToNull(resource),
        from,
        to,
        read("class", transactionClass, TransactionClass::of),
        read("billingType", billingType, BillingType::of),
        read("status", status, BacklogQuery::readiness));
  }

  /// `class` cannot name a component, so addresses bring it separately.
  BacklogQuery ofClass(@Nullable String wanted) {
    return wanted == null
        ? this
        : new BacklogQuery(
            text, contract, customer, project, resource, from, to, wanted, billingType, status);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <T> @Nullable T read(
      String place, @Nullable String value, Function<String, T> parse) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return parse.apply(value.strip());
    } catch (IllegalArgumentException e) {
      throw InvalidContent.at(place, String.valueOf(e.getMessage())).refuse();
    }
  }

  private static Readiness readiness(String status) {
    return switch (status) {
      case "not-ready" -> Readiness.NOT_READY;
      case "ready" -> Readiness.READY;
      case "drafted" -> Readiness.DRAFTED;
      default -> throw new IllegalArgumentException("must be not-ready, ready or drafted");
    };
  }
}
