package regie.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parts add up to what was spread, to the cent.
class LargestRemainderTest {
  private static List<Money> moneys(String amounts, String currency) {
    return Arrays.stream(amounts.split(" ")).map(amount -> Money.of(amount, currency)).toList();
  }

  @ParameterizedTest(name = "{1} {0} over {2}: {3}")
  @CsvSource({
    "EUR, 0.10,  1 1 1,            0.04 0.03 0.03",
    "EUR, -0.10, 1 1 1,            -0.04 -0.03 -0.03",
    "EUR, -0.10, -1 -1 -1,         -0.04 -0.03 -0.03",
    "EUR, 0.01,  1 2 3,            0 0 0.01",
    "EUR, 20,    100,              20",
    "EUR, 0,     1 2,              0 0",
    "EUR, 5,     0 0,              5 0", // nothing to be proportional to
    "EUR, 5,     10 -10,           5 0",
    "EUR, 1.60,  10 -2,            2.00 -0.40", // a credit within an invoice
    "JPY, 10,    1 1 1,            4 3 3",
    "BHD, 0.010, 1 1 1,            0.004 0.003 0.003",
    "EUR, 0.05,  0.15 0.25 0.10,   0.02 0.02 0.01", // equal remainders: the earlier one
  })
  void cents_that_are_left_go_to_the_parts_that_lost_most(
      String currency, String total, String weights, String parts) {
    assertThat(LargestRemainder.spread(Money.of(total, currency), moneys(weights, currency)))
        .isEqualTo(moneys(parts, currency));
  }

  @Test
  void nothing_is_spread_over_nothing() {
    assertThat(LargestRemainder.spread(Money.of("0", "EUR"), List.of())).isEmpty();
    assertThatThrownBy(() -> LargestRemainder.spread(Money.of("0.01", "EUR"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parts_add_up_and_none_is_off_by_a_cent_and_credits_mirror_them() {
    var random = new Random(20261121);
    for (int round = 0; round < 5_000; round++) {
      String code = List.of("EUR", "JPY", "BHD").get(random.nextInt(3));
      var currency = Currency.getInstance(code);
      int decimals = currency.getDefaultFractionDigits();
      boolean mixed = random.nextInt(4) == 0;
      List<Money> weights = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(40); i++) {
        long cents = random.nextLong(mixed ? -5_000 : 0, 1_000_000);
        weights.add(new Money(BigDecimal.valueOf(cents, decimals), currency));
      }
      var total = new Money(BigDecimal.valueOf(random.nextLong(1_000_000), decimals), currency);
      List<Money> parts = LargestRemainder.spread(total, weights);
      String given = "round " + round + ": " + total + " over " + weights + " gives " + parts;
      assertThat(Money.sum(parts, currency)).as(given).isEqualTo(total);
      assertThat(LargestRemainder.spread(total.negated(), negated(weights)))
          .as(given)
          .isEqualTo(negated(parts));
      BigDecimal sum = Money.sum(weights, currency).amount();
      if (sum.signum() != 0) {
        assertNoneIsOff(total, weights, parts, given);
      }
    }
  }

  private static void assertNoneIsOff(
      Money total, List<Money> weights, List<Money> parts, String given) {
    BigDecimal sum = Money.sum(weights, total.currency()).amount();
    BigDecimal cent = BigDecimal.ONE.movePointLeft(total.currency().getDefaultFractionDigits());
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal exact =
          total.amount().multiply(weights.get(i).amount()).divide(sum, 20, RoundingMode.HALF_UP);
      assertThat(parts.get(i).amount().subtract(exact).abs()).as(given).isLessThan(cent);
    }
  }

  private static List<Money> negated(List<Money> moneys) {
    return moneys.stream().map(Money::negated).toList();
  }

  @Test
  void a_share_that_is_a_hair_below_a_cent_does_not_create_one() {
    // 1,000 trillion in weights: the exact shares are closer to a cent than twelve digits can tell.
    var weights = moneys("333333333333333.33 333333333333333.33 333333333333333.34", "EUR");
    var total = Money.of("999999999999999.99", "EUR");
    assertThat(Money.sum(LargestRemainder.spread(total, weights), total.currency()))
        .isEqualTo(total);
  }
}
