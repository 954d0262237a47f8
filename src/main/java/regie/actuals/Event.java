package regie.actuals;

import org.jspecify.annotations.Nullable;

/// What made actuals: the approval of entries, its cancellation, the confirmation of a proforma.
/// Who and when is added by the journal.
///
/// @param documentId the proforma that was confirmed; none for approvals
public record Event(long id, Kind kind, @Nullable Long documentId) {
  public enum Kind {
    APPROVAL,
    APPROVAL_CANCELLATION,
    PROFORMA_CONFIRMATION
  }
}
