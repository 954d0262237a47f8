package regie.journal;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import regie.actuals.Actual;
import regie.company.CompanySettings;
import regie.ledger.LedgerCalendar;
import regie.ledger.Posting;
import regie.ledger.PostingProfile;
import regie.ledger.Voucher;

/// Decides, for a company as it is set up now, what becomes of a journal line: a voucher on some
/// day, nothing to book, or a reason to wait. Pure: everything it needs is in it.
///
/// @param reversedVouchers the vouchers of actuals that are reversed, by actual: a reversal mirrors
///   them, whatever the settings have become since
record JournalBook(
    Currency accountingCurrency,
    CompanySettings settings,
    LedgerCalendar calendar,
    PostingProfile profile,
    Map<Long, Optional<Voucher>> reversed) {

  /// @param voucher what was booked; none when nothing is to be booked
  /// @param reason why it waits; none when it is posted
  record Decision(LocalDate accountingDate, Optional<Voucher> voucher, Optional<String> reason) {}

  Decision post(Actual actual, LongSupplier voucherIds) {
    LocalDate transactionDate = actual.facts().transactionDate();
    Optional<LocalDate> open = calendar.accountingDate(transactionDate);
    if (open.isEmpty()) {
      return waits(transactionDate, "The period of " + transactionDate + " is closed.");
    }
    LocalDate date = open.get();
    Long original = actual.reversedIdOrNull();
    if (original != null && reversed.containsKey(original)) {
      var mirror =
          reversed
              .getOrDefault(original, Optional.empty())
              .map(voucher -> voucher.reversed(voucherIds.getAsLong(), date, actual.id()));
      return new Decision(date, mirror, Optional.empty());
    }
    return book(actual, date, voucherIds);
  }

  private Decision book(Actual actual, LocalDate date, LongSupplier voucherIds) {
    List<Posting> postings = JournalPostings.of(actual, settings.accrueRevenue());
    if (postings.isEmpty()) {
      return new Decision(date, Optional.empty(), Optional.empty());
    }
    Currency currency = actual.facts().amount().currency();
    if (!currency.equals(accountingCurrency)) {
      return waits(
          date, "There is no exchange rate from " + currency + " to " + accountingCurrency + ".");
    }
    var missing = profile.missing(postings);
    if (missing.isPresent()) {
      return waits(date, "No account is set up for " + missing.get().term() + ".");
    }
    var origin = new PostingProfile.VoucherOrigin(Voucher.Source.ACTUAL, actual.id());
    return new Decision(
        date, profile.voucher(voucherIds.getAsLong(), date, origin, postings), Optional.empty());
  }

  /// What a line says while it waits for the accountant's review.
  Decision review(Actual actual) {
    LocalDate transactionDate = actual.facts().transactionDate();
    LocalDate date = calendar.accountingDate(transactionDate).orElse(transactionDate);
    return new Decision(date, Optional.empty(), Optional.empty());
  }

  private static Decision waits(LocalDate date, String reason) {
    return new Decision(date, Optional.empty(), Optional.of(reason));
  }

  /// The first day of the journal period that `date` belongs to (BO-017).
  LocalDate periodStart(LocalDate date) {
    return switch (settings.journalPeriod()) {
      case DAYS -> date;
      case MONTHS -> date.withDayOfMonth(1);
      case YEARS -> date.withDayOfYear(1);
      case ALL -> ALL_PERIODS;
    };
  }

  private static final LocalDate ALL_PERIODS = LocalDate.of(1, 1, 1);
}
