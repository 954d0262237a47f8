package regie.actuals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// An actual as it is listed: with the names that people know, and with the billing and adjustment
/// status that follow from later rows (SM-2, SM-3); neither is stored.
///
/// @param billingStatus empty, Ready to invoice, Customer invoice created, Customer invoice posted,
///   or Canceled
/// @param adjustment empty, Adjusted (reversed by a correction), or Unadjustable (a reversal)
/// @param reverses the actual that it reverses; 0: none
/// @param proforma that it was written by; empty: none
public record ListedActual(
    long actual,
    String eventKind,
    String recordedBy,
    Instant recordedAt,
    String entry,
    String type,
    @JsonProperty("class") String transactionClass,
    LocalDate date,
    String contract,
    String line,
    String customer,
    String project,
    String task,
    String resource,
    String role,
    BigDecimal quantity,
    BigDecimal price,
    BigDecimal amount,
    String currency,
    String billingType,
    String billingStatus,
    String adjustment,
    long reverses,
    String proforma,
    String description) {}
