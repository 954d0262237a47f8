package regie.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | GBP | 1234567.8   | 1,234,567.80",
        "EN | GBP | -0.5        | −0.50",
        "EN | GBP | 999         | 999.00",
        "EN | GBP | 1000        | 1,000.00",
        "FR | EUR | 13048.75    | 13\u202f048,75",
        "DE | EUR | -13048.75   | −13.048,75",
        "DE | JPY | 13048       | 13.048",
        "EN | BHD | 0.125       | 0.125",
        "EN | GBP | 0.00        | 0.00",
        "EN | GBP | 1E+3        | 1,000.00",
        "EN | GBP | 0.123456    | 0.123456"
      })
  void amounts_are_written_as_their_language_does(
      DocumentLanguage language, String currency, BigDecimal amount, String printed) {
    var figures = new Figures(language, Currency.getInstance(currency));

    assertThat(figures.amount(amount)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | HUR | 7.5     | 7.50\u00a0h",
        "DE | HUR | 1234.5  | 1.234,50\u00a0Std.",
        "FR | HUR | -2      | −2,00\u00a0h",
        "EN | HUR | 0.33333 | 0.33333\u00a0h",
        "EN | C62 | 3.00    | 3",
        "EN | XPK | 3       | 3\u00a0XPK"
      })
  void quantities_bear_their_unit(
      DocumentLanguage language, String unit, BigDecimal quantity, String printed) {
    assertThat(new Figures(language, Currency.getInstance("EUR")).quantity(quantity, unit))
        .isEqualTo(printed);
  }

  @Test
  void per_cents_have_the_digits_that_they_need() {
    var currency = Currency.getInstance("EUR");

    assertThat(new Figures(DocumentLanguage.FR, currency).percent(new BigDecimal("5.50")))
        .isEqualTo("5,5\u202f%");
    assertThat(new Figures(DocumentLanguage.DE, currency).percent(new BigDecimal("19.00")))
        .isEqualTo("19\u00a0%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 2026-04-01 | 2026-04-30 | 1–30 April 2026",
        "FR | 2026-04-01 | 2026-04-30 | 1er au 30 avril 2026",
        "DE | 2026-04-01 | 2026-04-30 | 1.–30. April 2026",
        "EN | 2026-04-05 | 2026-04-05 | 5 April 2026",
        "FR | 2026-03-28 | 2026-04-02 | 28 mars 2026 – 2 avril 2026",
        "DE | 2025-12-31 | 2026-01-01 | 31. Dezember 2025 – 1. Januar 2026"
      })
  void a_period_says_once_what_both_days_share(
      DocumentLanguage language, LocalDate first, LocalDate last, String printed) {
    assertThat(language.period(first, last)).isEqualTo(printed);
  }

  @ParameterizedTest
  @EnumSource(Words.class)
  void every_text_exists_in_every_language_with_the_same_places(Words words) {
    String english = words.in(DocumentLanguage.EN);
    for (DocumentLanguage language : DocumentLanguage.values()) {
      assertThat(words.in(language)).isNotBlank();
      for (String place : new String[] {"{0}", "{1}"}) {
        assertThat(words.in(language).contains(place)).isEqualTo(english.contains(place));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INVOICE, EN, GB, Invoice",
    "INVOICE, FR, FR, Facture",
    "INVOICE, DE, DE, Rechnung",
    "CREDIT_NOTE, EN, GB, Credit note",
    "CREDIT_NOTE, EN, DE, Credit note",
    "CREDIT_NOTE, FR, FR, Avoir",
    "CREDIT_NOTE, DE, DE, Rechnungskorrektur",
    "CREDIT_NOTE, DE, AT, Rechnungskorrektur",
    "CREDIT_NOTE, DE, CH, Gutschrift",
    "CORRECTIVE_INVOICE, EN, GB, Corrective invoice",
    "CORRECTIVE_INVOICE, EN, DE, Credit note",
    "CORRECTIVE_INVOICE, FR, FR, Facture rectificative",
    "CORRECTIVE_INVOICE, DE, DE, Rechnungskorrektur"
  })
  void titles_follow_kind_language_and_the_sellers_country(
      DocumentTitles.Kind kind, DocumentLanguage language, String country, String title) {
    assertThat(DocumentTitles.title(kind, language, country)).isEqualTo(title);
  }
}
