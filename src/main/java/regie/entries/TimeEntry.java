package regie.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regie.money.Quantity;

/// An hour, or more, that a resource worked on a project on a day.
///
/// @param number the sender's own reference, or given by the system; unique in the company
/// @param hours more than zero
/// @param description what was done, printed on the invoice
public record TimeEntry(
    long id,
    String number,
    long resourceId,
    long projectId,
    @Nullable Long taskId,
    long roleId,
    LocalDate date,
    Quantity hours,
    String description,
    EntryStatus status) {

  TimeEntry identified(long newId, String newNumber) {
    return new TimeEntry(
        newId, newNumber, resourceId, projectId, taskId, roleId, date, hours, description, status);
  }
}
