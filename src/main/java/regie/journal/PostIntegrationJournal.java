package regie.journal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.Actual;
import regie.actuals.Actuals;
import regie.company.Actor;
import regie.ledger.Voucher;
import regie.ledger.Vouchers;

/// Posts the lines of the integration journal that wait: those for review, and those that failed
/// and whose cause may be gone. Lines that fail again keep waiting with their reason; the others
/// are not held up by them (BO-028).
@Service
public class PostIntegrationJournal {
  private static final int LINES_MAX = 20_000;
  private final JournalBooks books;
  private final JournalLines lines;
  private final Actuals actuals;
  private final Vouchers vouchers;

  PostIntegrationJournal(
      JournalBooks books, JournalLines lines, Actuals actuals, Vouchers vouchers) {
    this.books = books;
    this.lines = lines;
    this.actuals = actuals;
    this.vouchers = vouchers;
  }

  /// @param failed lines that still wait
  public record Outcome(int posted, int failed) {}

  /// Posts one journal, or all with `journal` 0; at most twenty thousand lines at a time, the
  /// oldest first.
  @Transactional
  public Outcome post(Actor actor, long journal) {
    var unposted = lines.lockUnposted(actor, journal, LINES_MAX);
    if (unposted.isEmpty()) {
      return new Outcome(0, 0);
    }
    var found =
        actuals.byId(actor, unposted.stream().map(JournalLines.Unposted::actualId).toList());
    JournalBook book = books.bookFor(actor, found);
    List<JournalLine> decided = new ArrayList<>();
    List<Voucher> written = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Actual actual = found.get(i);
      var decision = book.post(actual, vouchers.voucherIds());
      decision.voucher().ifPresent(written::add);
      decided.add(JournalLine.decided(actual.id(), unposted.get(i).journalId(), decision));
    }
    vouchers.write(actor, written);
    lines.update(actor, decided);
    int posted =
        (int) decided.stream().filter(line -> line.status() == JournalLine.Status.POSTED).count();
    return new Outcome(posted, decided.size() - posted);
  }
}
