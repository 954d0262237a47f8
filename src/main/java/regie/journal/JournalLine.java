package regie.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The line of one actual in the integration journal.
///
/// @param voucherId what was booked; none while it waits, or when nothing is booked
/// @param reason why it could not be posted; none otherwise
record JournalLine(
    long actualId,
    long journalId,
    LocalDate accountingDate,
    Status status,
    @Nullable Long voucherId,
    @Nullable String reason) {
  enum Status {
    /// For the accountant's review (`journal posting` = manual).
    WAITING,
    POSTED,
    /// Posting was tried and refused; the reason says why.
    ERROR
  }

  static JournalLine waiting(long actualId, long journalId, LocalDate date) {
    return new JournalLine(actualId, journalId, date, Status.WAITING, null, null);
  }

  static JournalLine decided(long actualId, long journalId, JournalBook.Decision decision) {
    return new JournalLine(
        actualId,
        journalId,
        decision.accountingDate(),
        decision.reason().isPresent() ? Status.ERROR : Status.POSTED,
        decision.voucher().map(regie.ledger.Voucher::id).orElse(null),
        decision.reason().orElse(null));
  }
}
