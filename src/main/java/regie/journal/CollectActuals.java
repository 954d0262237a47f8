package regie.journal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.Actual;
import regie.company.Actor;
import regie.company.CompanySettings.JournalPosting;
import regie.ledger.Voucher;
import regie.ledger.Vouchers;

/// Enters new actuals into the integration journal of their period, one line each, in the
/// transaction that makes them; and posts them at once where the company does so (`journal posting`
/// = automatic). A line that cannot be posted waits with its reason: approval succeeds all the
/// same.
@Service
public class CollectActuals {
  private final JournalBooks books;
  private final JournalLines lines;
  private final Vouchers vouchers;

  CollectActuals(JournalBooks books, JournalLines lines, Vouchers vouchers) {
    this.books = books;
    this.lines = lines;
    this.vouchers = vouchers;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void collect(Actor actor, Collection<Actual> actuals) {
    JournalBook book = books.bookFor(actor, actuals);
    boolean automatic = book.settings().journalPosting() == JournalPosting.AUTOMATIC;
    var voucherIds = vouchers.voucherIds();
    record Line(Actual actual, JournalBook.Decision decision) {}
    List<Line> decided = new ArrayList<>(actuals.size());
    List<Voucher> written = new ArrayList<>();
    for (Actual actual : actuals) {
      var decision = automatic ? book.post(actual, voucherIds) : book.review(actual);
      decision.voucher().ifPresent(written::add);
      decided.add(new Line(actual, decision));
    }
    var journals =
        lines.journals(
            actor,
            decided.stream()
                .map(line -> book.periodStart(line.decision.accountingDate()))
                .toList());
    vouchers.write(actor, written);
    lines.add(
        actor,
        decided.stream()
            .map(
                line -> {
                  long journal =
                      requireNonNull(
                          journals.get(book.periodStart(line.decision.accountingDate())));
                  return automatic
                      ? JournalLine.decided(line.actual.id(), journal, line.decision)
                      : JournalLine.waiting(
                          line.actual.id(), journal, line.decision.accountingDate());
                })
            .toList());
  }
}
