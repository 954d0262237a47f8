package regie.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amounts, quantities, prices, and the one place where they are rounded.
class MoneyTest {
  @Test
  void an_amount_stands_at_the_decimals_of_its_currency() {
    assertThat(Money.of("1600", "USD")).hasToString("1600.00 USD");
    assertThat(Money.of("1600", "JPY")).hasToString("1600 JPY");
    assertThat(Money.of("1600.5", "BHD")).hasToString("1600.500 BHD");
    assertThat(Money.of("8", "EUR")).isEqualTo(Money.of("8.00", "EUR"));
    assertThat(Money.of("8.000", "EUR")).isEqualTo(Money.of("8.00", "EUR"));
  }

  @Test
  void excess_decimals_are_refused_and_never_rounded_away() {
    for (String[] excess :
        new String[][] {{"0.001", "EUR"}, {"0.5", "JPY"}, {"0.0001", "BHD"}, {"-0.005", "EUR"}}) {
      assertThatThrownBy(() -> Money.of(excess[0], excess[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("decimals of " + excess[1]);
    }
    assertThatThrownBy(() -> Money.zero(Currency.getInstance("XAU")))
        .hasMessageContaining("cannot be invoiced");
  }

  @Test
  void sums_stay_in_one_currency() {
    var eur = Currency.getInstance("EUR");
    assertThat(Money.sum(List.of(), eur)).isEqualTo(Money.of("0", "EUR"));
    assertThat(Money.sum(List.of(Money.of("0.10", "EUR"), Money.of("-0.30", "EUR")), eur))
        .isEqualTo(Money.of("-0.20", "EUR"));
    assertThat(Money.of("0.10", "EUR").minus(Money.of("0.30", "EUR")))
        .isEqualTo(Money.of("-0.20", "EUR"));
    assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.of("1", "EUR").compareTo(Money.of("1", "USD")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.sum(List.of(Money.of("1", "EUR")), Currency.getInstance("USD")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0} h at {1} {2} is {3}")
  @CsvSource({
    "8,        200,      USD, 1600.00",
    "0.25,     90.10,    EUR, 22.53", // 22.525
    "0.5,      0.01,     EUR, 0.01", // 0.005
    "0.499999, 0.01,     EUR, 0.00",
    "3,        33.333333,EUR, 100.00",
    "0.5,      333,      JPY, 167", // 166.5
    "0.5,      1.001,    BHD, 0.501", // 0.5005
    "0.000001, 0.000001, EUR, 0.00",
    "0,        200,      EUR, 0.00",
  })
  void price_times_quantity_is_rounded_half_up_and_a_credit_is_its_exact_negation(
      String hours, String price, String currency, String amount) {
    var unitPrice = UnitPrice.of(price, currency);
    var worked = Quantity.of(hours);
    assertThat(unitPrice.times(worked, Rounding.LINE_AMOUNT)).isEqualTo(Money.of(amount, currency));
    assertThat(unitPrice.times(worked.negated(), Rounding.LINE_AMOUNT))
        .isEqualTo(Money.of(amount, currency).negated());
  }

  @ParameterizedTest(name = "{0} becomes {2} {1}")
  @CsvSource({
    "0.005,   EUR, 0.01",
    "-0.005,  EUR, -0.01",
    "0.00499, EUR, 0.00",
    "-2.675,  EUR, -2.68",
    "0.5,     JPY, 1",
    "-0.5,    JPY, -1",
    "0.0005,  BHD, 0.001",
    "-0.0004, BHD, 0.000",
  })
  void every_named_rounding_is_half_up_on_the_magnitude(
      String exact, String currency, String rounded) {
    for (Rounding rounding : Rounding.values()) {
      assertThat(rounding.round(new BigDecimal(exact), Currency.getInstance(currency)))
          .isEqualTo(Money.of(rounded, currency));
    }
  }

  @Test
  void quantities_are_compared_by_value_and_have_at_most_six_decimals() {
    assertThat(Quantity.of("8"))
        .isEqualTo(Quantity.of("8.000"))
        .hasSameHashCodeAs(Quantity.of("8.0"));
    assertThat(Quantity.of("1E+2")).hasToString("100");
    assertThat(Quantity.of("0.123456").plus(Quantity.of("0.000001"))).hasToString("0.123457");
    assertThat(Quantity.of("6").minus(Quantity.of("8"))).isEqualTo(Quantity.of("-2"));
    assertThat(Quantity.of("0.000").sign()).isZero();
  }

  @Test
  void a_seventh_decimal_is_refused() {
    assertThatThrownBy(() -> Quantity.of("0.0000001"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6 decimals");
    assertThat(Quantity.of("0.1000000")).isEqualTo(Quantity.of("0.1"));
    assertThatThrownBy(() -> UnitPrice.of("0.0000001", "EUR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6 decimals");
    assertThat(UnitPrice.of("200.0000000", "EUR")).isEqualTo(UnitPrice.of("200", "EUR"));
  }

  @Test
  void a_price_is_not_negative_but_may_be_zero() {
    assertThat(UnitPrice.of("0.00", "EUR")).isEqualTo(UnitPrice.of("0", "EUR"));
    assertThatThrownBy(() -> UnitPrice.of("-0.01", "EUR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not negative");
  }
}
