package regie.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regie.actuals.Actual;
import regie.actuals.Actual.Cost;
import regie.actuals.Actual.UnbilledSales;
import regie.actuals.BillingType;
import regie.actuals.Facts;
import regie.actuals.TransactionClass;
import regie.company.CompanySettings;
import regie.company.CompanySettings.InvoiceDates;
import regie.company.CompanySettings.JournalPeriod;
import regie.company.CompanySettings.JournalPosting;
import regie.ledger.LedgerCalendar;
import regie.ledger.PostingProfile;
import regie.ledger.PostingType;
import regie.ledger.Voucher;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.UnitPrice;

/// What an actual is booked as, on which day, and why it waits.
class JournalBookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /// March is closed, April is open.
  private static final LedgerCalendar MARCH_CLOSED =
      calendar(true, "2026-01-01/2026-03-01", "2026-04-01/2026-05-01");

  private static final LedgerCalendar OPEN = calendar(true, "2026-01-01/2027-01-01");

  private static LedgerCalendar calendar(boolean moves, String... spans) {
    return new LedgerCalendar(
        List.of(spans).stream()
            .map(span -> span.split("/"))
            .map(
                span -> new LedgerCalendar.Span(LocalDate.parse(span[0]), LocalDate.parse(span[1])))
            .toList(),
        moves);
  }

  private static CompanySettings settings(boolean accrue) {
    return settings(accrue, JournalPeriod.MONTHS);
  }

  private static CompanySettings settings(boolean accrue, JournalPeriod period) {
    return new CompanySettings(
        accrue, JournalPosting.AUTOMATIC, period, true, InvoiceDates.ASCENDING, 1);
  }

  /// The account of a type is its place in the list, from 1.
  private static final PostingProfile PROFILE =
      new PostingProfile(
          List.of(PostingType.values()).stream()
              .collect(Collectors.toMap(type -> type, type -> type.ordinal() + 1L)));

  private static JournalBook book(CompanySettings settings, LedgerCalendar calendar) {
    return new JournalBook(Currency.getInstance("GBP"), settings, calendar, PROFILE, Map.of());
  }

  private static Facts facts(String amount, String currency) {
    return new Facts(
        TransactionClass.TIME,
        5,
        new Facts.ContractRef(11, 12, 13),
        new Facts.Work(2, 3L, 1L, 4L),
        DAY,
        Quantity.of("8"),
        UnitPrice.of("40", currency),
        Money.of(amount, currency),
        71L,
        "Analysis");
  }

  private static final Cost COST = new Cost(101, facts("320.00", "GBP"));
  private static final UnbilledSales SALE =
      new UnbilledSales(102, facts("1600.00", "GBP"), BillingType.CHARGEABLE);

  private static JournalBook.Decision post(JournalBook book, Actual actual) {
    return book.post(actual, new AtomicLong(900)::incrementAndGet);
  }

  /// Debits and credits, as in `Dr project cost 320.00, Cr payroll allocation 320.00`.
  private static String booked(JournalBook.Decision decision) {
    return decision
        .voucher()
        .map(
            voucher ->
                voucher.lines().stream()
                    .map(
                        line ->
                            (line.amount().sign() > 0 ? "Dr " : "Cr ")
                                + line.type().term()
                                + " "
                                + line.amount().amount().abs().toPlainString())
                    .collect(Collectors.joining(", ")))
        .orElse("-");
  }

  @Test
  void p1_time_cost_is_booked_against_payroll_allocation_with_and_without_accrual() {
    for (boolean accrue : new boolean[] {true, false}) {
      var decision = post(book(settings(accrue), OPEN), COST);
      assertThat(booked(decision))
          .isEqualTo("Dr project cost 320.00, Cr payroll allocation 320.00");
      assertThat(decision.accountingDate()).isEqualTo(DAY);
      Voucher voucher = decision.voucher().orElseThrow();
      assertThat(voucher.source()).isEqualTo(Voucher.Source.ACTUAL);
      assertThat(voucher.sourceId()).isEqualTo(101);
      assertThat(voucher.lines())
          .extracting(Voucher.Line::accountId)
          .containsExactly(
              PostingType.PROJECT_COST.ordinal() + 1L,
              PostingType.PAYROLL_ALLOCATION.ordinal() + 1L);
    }
  }

  @Test
  void p8_with_accrual_chargeable_unbilled_sales_are_work_in_progress() {
    assertThat(booked(post(book(settings(true), OPEN), SALE)))
        .isEqualTo("Dr WIP sales value 1600.00, Cr accrued revenue 1600.00");
  }

  @Test
  void p9_without_accrual_unbilled_sales_book_nothing_and_do_not_wait() {
    var decision = post(book(settings(false), OPEN), SALE);
    assertThat(booked(decision)).isEqualTo("-");
    assertThat(decision.reason()).isEmpty();
  }

  @Test
  void what_nobody_pays_for_is_not_accrued() {
    for (BillingType type : List.of(BillingType.NON_CHARGEABLE, BillingType.COMPLIMENTARY)) {
      var given = new UnbilledSales(103, facts("400.00", "GBP"), type);
      assertThat(booked(post(book(settings(true), OPEN), given))).isEqualTo("-");
    }
  }

  @Test
  void cost_of_nothing_books_nothing() {
    var decision = post(book(settings(false), OPEN), new Cost(104, facts("0.00", "GBP")));
    assertThat(booked(decision)).isEqualTo("-");
    assertThat(decision.reason()).isEmpty();
  }

  @Test
  void billed_sales_are_booked_by_their_invoice_and_never_here() {
    assertThatThrownBy(() -> post(book(settings(true), OPEN), SALE.billed(105)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void work_in_a_closed_period_is_booked_on_the_first_open_day() {
    var decision = post(book(settings(false), MARCH_CLOSED), COST);
    assertThat(decision.accountingDate()).isEqualTo("2026-04-01");
    assertThat(decision.voucher().orElseThrow().accountingDate()).isEqualTo("2026-04-01");
    assertThat(decision.reason()).isEmpty();
  }

  @Test
  void where_dates_do_not_move_it_waits_and_says_why() {
    var decision = post(book(settings(false), calendar(false, "2026-04-01/2026-05-01")), COST);
    assertThat(booked(decision)).isEqualTo("-");
    assertThat(decision.reason()).contains("The period of 2026-03-02 is closed.");
    assertThat(decision.accountingDate()).isEqualTo(DAY);
  }

  @Test
  void after_the_last_open_day_it_waits() {
    var decision = post(book(settings(false), calendar(true, "2026-01-01/2026-02-01")), COST);
    assertThat(decision.reason()).contains("The period of 2026-03-02 is closed.");
  }

  @Test
  void another_currency_waits_for_a_rate_but_only_when_something_is_booked() {
    var dollars = new UnbilledSales(106, facts("1600.00", "USD"), BillingType.CHARGEABLE);
    assertThat(post(book(settings(true), OPEN), dollars).reason())
        .contains("There is no exchange rate from USD to GBP.");
    assertThat(post(book(settings(false), OPEN), dollars).reason()).isEmpty();
  }

  @Test
  void a_missing_account_waits_and_is_named() {
    var withoutPayroll =
        new JournalBook(
            Currency.getInstance("GBP"),
            settings(false),
            OPEN,
            new PostingProfile(Map.of(PostingType.PROJECT_COST, 1L)),
            Map.of());
    assertThat(post(withoutPayroll, COST).reason())
        .contains("No account is set up for payroll allocation.");
  }

  private static JournalBook afterPosting(
      JournalBook.Decision original, long actual, boolean accrue, PostingProfile profile) {
    return new JournalBook(
        Currency.getInstance("GBP"),
        settings(accrue),
        OPEN,
        profile,
        Map.of(actual, original.voucher()));
  }

  @Test
  void a_reversal_mirrors_what_was_booked_whatever_the_settings_have_become() {
    var original = post(book(settings(true), OPEN), SALE);
    var otherAccounts = new PostingProfile(Map.of());
    var mirror = post(afterPosting(original, 102, false, otherAccounts), SALE.reversal(202));
    assertThat(booked(mirror)).isEqualTo("Cr WIP sales value 1600.00, Dr accrued revenue 1600.00");
    assertThat(mirror.reason()).isEmpty();
    Voucher voucher = mirror.voucher().orElseThrow();
    assertThat(voucher.sourceId()).isEqualTo(202);
    assertThat(voucher.lines())
        .extracting(Voucher.Line::accountId)
        .isEqualTo(
            original.voucher().orElseThrow().lines().stream()
                .map(Voucher.Line::accountId)
                .toList());
  }

  @Test
  void the_reversal_of_what_booked_nothing_books_nothing() {
    var nothing = new JournalBook.Decision(DAY, Optional.empty(), Optional.empty());
    var mirror = post(afterPosting(nothing, 102, true, PROFILE), SALE.reversal(202));
    assertThat(booked(mirror)).isEqualTo("-");
    assertThat(mirror.reason()).isEmpty();
  }

  @Test
  void a_reversal_whose_original_still_waits_is_booked_the_other_way_round() {
    assertThat(booked(post(book(settings(false), OPEN), COST.reversal(201))))
        .isEqualTo("Cr project cost 320.00, Dr payroll allocation 320.00");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "DAYS,   2026-03-15",
    "MONTHS, 2026-03-01",
    "YEARS,  2026-01-01",
    "ALL,    0001-01-01",
  })
  void a_line_belongs_to_the_journal_of_its_period(JournalPeriod period, LocalDate start) {
    var book = book(settings(false, period), OPEN);
    assertThat(book.periodStart(LocalDate.of(2026, 3, 15))).isEqualTo(start);
  }
}
