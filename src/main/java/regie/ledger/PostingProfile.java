package regie.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which account each posting type goes to.
public record PostingProfile(Map<PostingType, Long> accounts) {

  /// The first type among `postings` for which no account is set up.
  public Optional<PostingType> missing(List<Posting> postings) {
    return postings.stream()
        .filter(PostingProfile::isBooked)
        .map(Posting::type)
        .filter(type -> !accounts.containsKey(type))
        .findFirst();
  }

  /// The voucher of `postings`, those of zero left out. None when nothing is left. Every type must
  /// have an account.
  public Optional<Voucher> voucher(
      long id, LocalDate accountingDate, VoucherOrigin origin, List<Posting> postings) {
    var lines = postings.stream().filter(PostingProfile::isBooked).map(this::line).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Voucher(id, accountingDate, origin.source(), origin.id(), lines));
  }

  /// What is worth nothing needs no line, and so no account either.
  private static boolean isBooked(Posting posting) {
    return !posting.amount().isZero() || !posting.transactionAmount().isZero();
  }

  /// What a voucher books.
  public record VoucherOrigin(Voucher.Source source, long id) {}

  private Voucher.Line line(Posting posting) {
    Long account = accounts.get(posting.type());
    if (account == null) {
      throw new IllegalStateException("No account for " + posting.type());
    }
    return new Voucher.Line(posting.type(), account, posting.amount(), posting.transactionAmount());
  }
}
