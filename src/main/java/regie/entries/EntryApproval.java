package regie.entries;

import org.jspecify.annotations.Nullable;
import regie.actuals.BillingType;
import regie.money.Quantity;

/// What the approver decides about one entry (FO-077).
///
/// @param number of the entry
/// @param billable how much of it the customer pays; none: what was submitted. Never negative
///   (FO-078)
/// @param billingType none: chargeable
public record EntryApproval(
    String number, @Nullable Quantity billable, @Nullable BillingType billingType) {
  public static EntryApproval asSubmitted(String number) {
    return new EntryApproval(number, null, null);
  }
}
