package regie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.UnitPrice;

class FormatTest {
  private static final Format ENGLISH = Format.of(Locale.ENGLISH);
  private static final Format FRENCH = Format.of(Locale.FRENCH);
  private static final Format GERMAN = Format.of(Locale.GERMAN);
  private static final LocalDate CANDLEMAS = LocalDate.of(2014, 2, 2);

  @Test
  void amounts_have_the_decimals_of_their_currency_and_a_true_minus() {
    var amount = Money.of("-1600.00", "GBP");
    assertThat(ENGLISH.amount(amount)).isEqualTo("\u22121,600.00");
    assertThat(FRENCH.amount(amount)).isEqualTo("\u22121\u202f600,00");
    assertThat(GERMAN.amount(amount)).isEqualTo("\u22121.600,00");
    assertThat(ENGLISH.amount(Money.of("1600", "JPY"))).isEqualTo("1,600");
    assertThat(ENGLISH.money(Money.of("5", "EUR"))).isEqualTo("5.00\u00a0EUR");
  }

  @Test
  void zero_is_printed_only_as_a_result() {
    assertThat(ENGLISH.amountOrBlank(Money.of("0", "GBP"))).isEmpty();
    assertThat(ENGLISH.amount(Money.of("0", "GBP"))).isEqualTo("0.00");
  }

  @Test
  void quantities_and_prices_show_the_decimals_that_they_have_but_two_at_least() {
    assertThat(ENGLISH.quantity(Quantity.of("7.5"))).isEqualTo("7.50");
    assertThat(ENGLISH.quantity(Quantity.of("-0.333333"))).isEqualTo("\u22120.333333");
    assertThat(GERMAN.price(UnitPrice.of("1110.125", "EUR"))).isEqualTo("1.110,125");
    assertThat(ENGLISH.percent(new BigDecimal("20.00"))).isEqualTo("20\u00a0%");
    assertThat(FRENCH.percent(new BigDecimal("5.5"))).isEqualTo("5,5\u00a0%");
    assertThat(ENGLISH.count(12_431)).isEqualTo("12,431");
  }

  @Test
  void dates_are_written_as_the_language_does() {
    assertThat(ENGLISH.date(CANDLEMAS)).isEqualTo("2 Feb 2014");
    assertThat(FRENCH.date(CANDLEMAS)).isEqualTo("2 févr. 2014");
    assertThat(GERMAN.date(CANDLEMAS)).isEqualTo("2. Feb. 2014");
    assertThat(ENGLISH.day(CANDLEMAS)).isEqualTo("Sun 2 Feb 2014");
    assertThat(GERMAN.month(YearMonth.of(2014, 3))).isEqualTo("März 2014");
  }

  @Test
  void instants_are_shown_on_the_clock_of_the_company() {
    assertThat(ENGLISH.instant(Instant.parse("2014-07-01T22:30:00Z"), ZoneId.of("Europe/Paris")))
        .isEqualTo("2 Jul 2014, 00:30");
  }

  @Test
  void what_is_not_there_is_empty() {
    assertThat(ENGLISH.date(null)).isEmpty();
    assertThat(ENGLISH.amount(null)).isEmpty();
    assertThat(ENGLISH.quantity((BigDecimal) null)).isEmpty();
  }

  @Test
  void every_date_that_is_shown_can_be_typed() {
    var bundles = new TextsBundles();
    for (Locale locale : TextsBundles.LOCALES) {
      var typed = TypedDate.in(bundles.in(locale), CANDLEMAS);
      for (int i = 0; i < 365; i += 5) {
        LocalDate date = CANDLEMAS.plusDays(i);
        assertThat(typed.date(Format.of(locale).date(date))).isEqualTo(date);
        assertThat(typed.date(Format.of(locale).day(date))).isEqualTo(date);
      }
    }
  }
}
