package regie.actuals;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import regie.money.Money;

/// A change of what a contract line has cost and sold, for one customer and currency. Amounts of
/// sales count chargeable work only; what was billed otherwise counts as written off, at its sales
/// value.
public record BalanceChange(Key key, Bucket bucket, BigDecimal amount) {
  public enum Bucket {
    COST,
    NOT_READY,
    READY,
    DRAFTED,
    BILLED,
    WRITTEN_OFF
  }

  public record Key(long contractId, long contractLineId, long customerId, String currency)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparingLong(Key::contractLineId)
            .thenComparingLong(Key::customerId)
            .thenComparing(Key::currency);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /// `amount` of work for `contract`, put into `bucket`, in the row of the amount's currency: sales
  /// in the contract's, cost in the accounting currency.
  public static BalanceChange of(Facts.ContractRef contract, Bucket bucket, Money amount) {
    return new BalanceChange(
        new Key(
            contract.contractId(),
            contract.contractLineId(),
            contract.customerId(),
            amount.currency().getCurrencyCode()),
        bucket,
        amount.amount());
  }

  /// What the changes come to, one per key and bucket, in the order in which their rows are locked.
  static List<BalanceChange> summed(Collection<BalanceChange> changes) {
    record Cell(Key key, Bucket bucket) {}
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                change -> new Cell(change.key, change.bucket),
                Collectors.reducing(BigDecimal.ZERO, BalanceChange::amount, BigDecimal::add)))
        .entrySet()
        .stream()
        .map(cell -> new BalanceChange(cell.getKey().key, cell.getKey().bucket, cell.getValue()))
        .sorted(Comparator.comparing(BalanceChange::key).thenComparing(BalanceChange::bucket))
        .toList();
  }
}
