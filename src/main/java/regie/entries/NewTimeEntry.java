package regie.entries;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time entry as it is sent, by names.
///
/// @param entry the sender's own reference; none: the system gives one
/// @param role in which the work was done; none: the resource's
/// @param hours more than zero, at most six decimals
/// @param internalNote for the approver; not printed
/// @param description what was done, printed on the invoice
record NewTimeEntry(
    @Nullable String entry,
    @Nullable String resource,
    @Nullable String project,
    @Nullable String task,
    @Nullable String role,
    @Nullable LocalDate date,
    @Nullable BigDecimal hours,
    @Nullable String activity,
    @Nullable String ticket,
    @Nullable String internalNote,
    @Nullable String description) {}
