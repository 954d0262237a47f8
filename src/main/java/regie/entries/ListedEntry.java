package regie.entries;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A time entry as it is listed.
///
/// @param id orders the list and is its cursor
public record ListedEntry(
    long id,
    String entry,
    String resource,
    String resourceName,
    String project,
    String task,
    String role,
    LocalDate date,
    BigDecimal hours,
    String activity,
    String ticket,
    String internalNote,
    String description,
    String status,
    int version) {}
