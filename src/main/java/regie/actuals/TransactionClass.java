package regie.actuals;

import java.util.Locale;

/// What kind of work or delivery an actual records (FO-092).
public enum TransactionClass {
  TIME,
  EXPENSE,
  MATERIAL,
  FEE,
  MILESTONE,
  RETAINER;

  /// The field's term.
  public String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The class of a term, in any case. Refuses what is none.
  public static TransactionClass of(String term) {
    for (TransactionClass transactionClass : values()) {
      if (transactionClass.name().equalsIgnoreCase(term.strip())) {
        return transactionClass;
      }
    }
    throw new IllegalArgumentException(
        "must be time, expense, material, fee, milestone or retainer");
  }
}
