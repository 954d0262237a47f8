package regie.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.InvalidContent;
import regie.problem.NotFound;
import regie.problem.StaleVersion;

/// Opens and closes periods.
@Service
public class EditPeriods {
  private final Books books;

  EditPeriods(Books books) {
    this.books = books;
  }

  /// Closes all periods up to `until`, which must be the last day of one, and opens all others;
  /// without it all are opened.
  @Transactional
  public void closeUntil(Actor actor, int version, @Nullable LocalDate until) {
    if (until != null && books.periods(actor).stream().noneMatch(p -> p.to().equals(until))) {
      throw InvalidContent.at("closedUntil", "must be the last day of a period").refuse();
    }
    take(actor, version);
    books.closeUntil(actor, until);
  }

  /// Opens or closes the period that begins on `from`.
  @Transactional
  public void open(Actor actor, int version, LocalDate from, boolean open) {
    take(actor, version);
    if (!books.open(actor, from, open)) {
      throw new NotFound("period beginning on", from.toString()).refuse();
    }
  }

  private void take(Actor actor, int version) {
    if (!books.takePeriods(actor, version)) {
      throw new StaleVersion("periods", "", books.versions(actor).periodsVersion()).refuse();
    }
  }
}
