package regie.salestax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import regie.money.LargestRemainder;
import regie.money.Money;
import regie.money.Rounding;

/// The sales tax of a document, after EN 16931: per category and rate, base is the sum of the
/// rounded net amounts, tax is base × rate, rounded half up once (BR-CO-14, BR-CO-17;
/// `decisions.md`, "Money, tax, numbers, time").
///
/// @param breakdown one row per category and rate, by category, the higher rate first
/// @param perLine the tax of each line, in the order given: the breakdown spread by largest
///   remainder, so that it adds up
public record DocumentTax(List<Row> breakdown, List<Money> perLine) {
  /// @param base sum of the net amounts at this rate
  /// @param tax base × rate, rounded once
  public record Row(TaxRate rate, Money base, Money tax) {}

  /// A net amount and what it is taxed at.
  public record Line(Money net, TaxRate rate) {}

  public static DocumentTax of(List<Line> lines, Currency currency) {
    Map<TaxRate, List<Integer>> byRate = new TreeMap<>(ORDER);
    IntStream.range(0, lines.size())
        .forEach(i -> byRate.computeIfAbsent(lines.get(i).rate(), _ -> new ArrayList<>()).add(i));
    Map<Integer, Money> taxOf = new LinkedHashMap<>();
    List<Row> breakdown = new ArrayList<>();
    byRate.forEach(
        (rate, members) -> {
          var nets = members.stream().map(i -> lines.get(i).net()).toList();
          Money base = Money.sum(nets, currency);
          Money tax = Rounding.DOCUMENT_TAX.round(base.amount().multiply(fraction(rate)), currency);
          breakdown.add(new Row(rate, base, tax));
          var parts = LargestRemainder.spread(tax, nets);
          IntStream.range(0, members.size()).forEach(k -> taxOf.put(members.get(k), parts.get(k)));
        });
    var perLine =
        IntStream.range(0, lines.size())
            .mapToObj(i -> taxOf.getOrDefault(i, Money.zero(currency)))
            .toList();
    return new DocumentTax(List.copyOf(breakdown), perLine);
  }

  private static final Comparator<TaxRate> ORDER =
      Comparator.comparing(TaxRate::category)
          .thenComparing(TaxRate::percent, Comparator.reverseOrder())
          .thenComparing(TaxRate::exemptionReason);

  private static BigDecimal fraction(TaxRate rate) {
    return rate.percent().movePointLeft(2);
  }

  public Money net(Currency currency) {
    return Money.sum(breakdown.stream().map(Row::base).toList(), currency);
  }

  public Money tax(Currency currency) {
    return Money.sum(breakdown.stream().map(Row::tax).toList(), currency);
  }
}
