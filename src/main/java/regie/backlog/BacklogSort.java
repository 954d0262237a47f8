package regie.backlog;

import java.util.Locale;

/// The columns by which the backlog can be sorted. Names are those of the API; equal values are by
/// age.
public enum BacklogSort {
  DATE("o.transaction_date"),
  CONTRACT("k.code"),
  CUSTOMER("c.code"),
  PROJECT("j.code"),
  CLASS("o.class"),
  RESOURCE("r.code"),
  ROLE("e.code"),
  QUANTITY("o.quantity"),
  PRICE("o.unit_price"),
  AMOUNT("o.amount"),
  BILLING_TYPE("o.billing_type"),
  STATUS("o.readiness");

  private final String column;

  BacklogSort(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }

  public String term() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static BacklogSort of(String term) {
    for (BacklogSort sort : values()) {
      if (sort.term().equals(term)) {
        return sort;
      }
    }
    throw new IllegalArgumentException("is not a column of the backlog: " + term);
  }
}
