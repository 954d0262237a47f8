package regie.money;

import java.math.BigDecimal;

/// How much was worked, used or spent, in the unit of its class (time: hours), with at most six
/// decimals. Negative for reversals. Compared by value: 8 equals 8.00.
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
  public static final int DECIMALS_MAX = 6;
  public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

  public Quantity {
    value = value.stripTrailingZeros();
    if (value.scale() > DECIMALS_MAX) {
      throw new IllegalArgumentException(
          value.toPlainString() + " has more than " + DECIMALS_MAX + " decimals");
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  public static Quantity of(String value) {
    return new Quantity(new BigDecimal(value));
  }

  public Quantity plus(Quantity other) {
    return new Quantity(value.add(other.value));
  }

  public Quantity minus(Quantity other) {
    return new Quantity(value.subtract(other.value));
  }

  public Quantity negated() {
    return new Quantity(value.negate());
  }

  public int sign() {
    return value.signum();
  }

  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
