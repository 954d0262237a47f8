package regie.salestax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import regie.money.Money;

/// Tax of a document after EN 16931.
class DocumentTaxTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final TaxRate S20 = new TaxRate("S", new BigDecimal("20"), "");
  private static final TaxRate S55 = new TaxRate("S", new BigDecimal("5.5"), "");
  private static final TaxRate REVERSE = new TaxRate("AE", BigDecimal.ZERO, "Reverse charge");

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static DocumentTax tax(TaxRate rate, String... nets) {
    return DocumentTax.of(
        Arrays.stream(nets).map(net -> new DocumentTax.Line(eur(net), rate)).toList(), EUR);
  }

  @Test
  void tax_is_rounded_once_on_the_base_and_not_line_by_line() {
    // Line by line, 3 × 0.035 would be 3 × 0.04 = 0.12.
    DocumentTax tax = tax(new TaxRate("S", new BigDecimal("7"), ""), "0.50", "0.50", "0.50");
    assertThat(tax.breakdown())
        .extracting(DocumentTax.Row::base, DocumentTax.Row::tax)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(eur("1.50"), eur("0.11")));
    assertThat(tax.perLine()).containsExactly(eur("0.04"), eur("0.04"), eur("0.03"));
  }

  @Test
  void half_a_cent_of_tax_goes_up_and_on_a_credit_down() {
    assertThat(tax(S55, "1.00").tax(EUR)).isEqualTo(eur("0.06")); // 0.055
    assertThat(tax(S55, "-1.00").tax(EUR)).isEqualTo(eur("-0.06"));
    assertThat(tax(S55, "0.90").tax(EUR)).isEqualTo(eur("0.05")); // 0.0495
  }

  @Test
  void every_category_and_rate_has_one_row_the_higher_rate_first() {
    DocumentTax tax =
        DocumentTax.of(
            List.of(
                new DocumentTax.Line(eur("100.00"), S55),
                new DocumentTax.Line(eur("10.00"), REVERSE),
                new DocumentTax.Line(eur("200.00"), S20),
                new DocumentTax.Line(eur("50.00"), new TaxRate("S", new BigDecimal("20.00"), "")),
                new DocumentTax.Line(eur("-50.00"), S55)),
            EUR);
    assertThat(tax.breakdown())
        .containsExactly(
            new DocumentTax.Row(REVERSE, eur("10.00"), eur("0.00")),
            new DocumentTax.Row(S20, eur("250.00"), eur("50.00")),
            new DocumentTax.Row(S55, eur("50.00"), eur("2.75")));
    assertThat(tax.net(EUR)).isEqualTo(eur("310.00"));
    assertThat(tax.tax(EUR)).isEqualTo(eur("52.75"));
    assertThat(tax.perLine())
        .containsExactly(eur("5.50"), eur("0"), eur("40.00"), eur("10.00"), eur("-2.75"));
  }

  @Test
  void a_customer_without_tax_group_is_outside_the_scope() {
    assertThat(tax(TaxRate.NONE, "100.00").breakdown())
        .containsExactly(new DocumentTax.Row(TaxRate.NONE, eur("100.00"), eur("0.00")));
    assertThat(TaxRate.NONE.category()).isEqualTo("O");
  }

  @Test
  void nothing_is_taxed_at_nothing() {
    var none = DocumentTax.of(List.of(), EUR);
    assertThat(none.net(EUR)).isEqualTo(eur("0"));
    assertThat(none.tax(EUR)).isEqualTo(eur("0"));
    assertThat(none.perLine()).isEmpty();
  }

  @Test
  void yen_and_dinar_have_their_own_decimals() {
    var jpy = Currency.getInstance("JPY");
    var yen =
        DocumentTax.of(
            List.of(
                new DocumentTax.Line(
                    Money.of("1005", "JPY"), new TaxRate("S", new BigDecimal("10"), ""))),
            jpy);
    assertThat(yen.tax(jpy)).isEqualTo(Money.of("101", "JPY")); // 100.5
    var bhd = Currency.getInstance("BHD");
    var dinar =
        DocumentTax.of(
            List.of(
                new DocumentTax.Line(
                    Money.of("0.015", "BHD"), new TaxRate("S", new BigDecimal("10"), ""))),
            bhd);
    assertThat(dinar.tax(bhd)).isEqualTo(Money.of("0.002", "BHD")); // 0.0015
  }

  @Test
  void lines_add_up_to_the_breakdown_whatever_they_are() {
    var random = new Random(16931);
    for (int round = 0; round < 1_000; round++) {
      List<DocumentTax.Line> lines = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(30); i++) {
        lines.add(
            new DocumentTax.Line(
                new Money(BigDecimal.valueOf(random.nextLong(-20_000, 100_000), 2), EUR),
                List.of(S20, S55, REVERSE).get(random.nextInt(3))));
      }
      DocumentTax tax = DocumentTax.of(lines, EUR);
      assertThat(Money.sum(tax.perLine(), EUR)).as("%s", lines).isEqualTo(tax.tax(EUR));
      assertThat(Money.sum(lines.stream().map(DocumentTax.Line::net).toList(), EUR))
          .isEqualTo(tax.net(EUR));
    }
  }
}
