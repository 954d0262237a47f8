package regie.ledger;

import java.time.LocalDate;
import java.util.Map;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Why the ledger refuses a booking.
public sealed interface LedgerRefusal extends Refusal {
  /// Nothing is posted into a closed period.
  record PeriodClosed(LocalDate date) implements LedgerRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.PERIOD_CLOSED;
    }

    @Override
    public String detail() {
      return "The period of "
          + date
          + " is closed. Post on a date in an open period, or open it again under Periods.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("date", date);
    }
  }

  /// No account plays the role that the posting needs (BO-038).
  record MissingPostingSetup(PostingType postingType) implements LedgerRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.MISSING_POSTING_SETUP;
    }

    @Override
    public String detail() {
      return "No account is set up for "
          + postingType.term()
          + ". Choose one in the posting profile.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("postingType", postingType.term());
    }
  }
}
