package regie.backlog;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regie.actuals.BillingType;
import regie.actuals.OpenItem.Pricing;
import regie.actuals.OpenItem.Readiness;
import regie.actuals.TransactionClass;

/// A row of the backlog as it is listed.
///
/// @param item the actual's id
/// @param origin the entry's id
/// @param proforma the draft that holds it, if any
public record OpenItemRow(
    long item,
    long origin,
    String entry,
    LocalDate date,
    String contract,
    String line,
    String customer,
    String customerName,
    String project,
    String task,
    TransactionClass transactionClass,
    String resource,
    String resourceName,
    String role,
    String description,
    BigDecimal quantity,
    BigDecimal unitPrice,
    BigDecimal amount,
    String currency,
    BillingType billingType,
    Pricing pricing,
    Readiness readiness,
    @Nullable String proforma) {}
