package regie.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Spreads an amount over weights so that the parts add up to it exactly: every part is cut down to
/// the currency's decimals, and the cents that are left go to the parts that lost most, the earlier
/// one first. Used for the tax of a document on its details; shares of customers use the rounding
/// source instead.
public final class LargestRemainder {
  private LargestRemainder() {}

  /// The parts of `total`, in the order of `weights`. Weights may be negative (a credit within an
  /// invoice); weights that sum to zero leave nothing to be proportional to, so the first part
  /// takes all. A negative total is spread as the exact negation of its magnitude, so that a credit
  /// undoes what it credits part by part.
  public static List<Money> spread(Money total, List<Money> weights) {
    if (weights.isEmpty()) {
      if (!total.isZero()) {
        throw new IllegalArgumentException("Nothing to spread " + total + " over");
      }
      return List.of();
    }
    BigDecimal sum = weights.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0) {
      return allToFirst(total, weights.size());
    }
    return total.sign() < 0
        ? proportional(total.negated(), weights, sum).stream().map(Money::negated).toList()
        : proportional(total, weights, sum);
  }

  private static List<Money> allToFirst(Money total, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i == 0 ? total : Money.zero(total.currency()))
        .toList();
  }

  private static List<Money> proportional(Money total, List<Money> weights, BigDecimal sum) {
    int decimals = total.currency().getDefaultFractionDigits();
    BigDecimal cent = BigDecimal.ONE.movePointLeft(decimals);
    List<BigDecimal> parts = new ArrayList<>();
    List<BigDecimal> lost = new ArrayList<>();
    BigDecimal given = BigDecimal.ZERO;
    for (Money weight : weights) {
      BigDecimal exact =
          total.amount().multiply(weight.amount()).divide(sum, decimals + 12, RoundingMode.FLOOR);
      BigDecimal part = exact.setScale(decimals, RoundingMode.FLOOR);
      parts.add(part);
      lost.add(exact.subtract(part));
      given = given.add(part);
    }
    int cents =
        total.amount().subtract(given).divide(cent, 0, RoundingMode.UNNECESSARY).intValueExact();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
        .limit(cents)
        .forEach(i -> parts.set(i, parts.get(i).add(cent)));
    return parts.stream().map(part -> new Money(part, total.currency())).toList();
  }
}
