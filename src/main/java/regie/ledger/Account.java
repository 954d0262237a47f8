package regie.ledger;

import org.jspecify.annotations.Nullable;

/// An account of the chart.
public record Account(String code, String name, Kind kind, int version) {
  public enum Kind {
    ASSET,
    LIABILITY,
    INCOME,
    EXPENSE
  }

  /// An account as it is sent.
  public record Content(@Nullable String code, @Nullable String name, @Nullable Kind kind) {}
}
