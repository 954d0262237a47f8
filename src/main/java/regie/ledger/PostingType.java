package regie.ledger;

import java.util.Locale;

/// The roles that accounts play in the specification's posting tables (back office, 2.20).
public enum PostingType {
  /// COST
  PROJECT_COST("project cost"),
  /// PAY
  PAYROLL_ALLOCATION("payroll allocation"),
  /// WIPS
  WIP_SALES_VALUE("WIP sales value"),
  /// ACR
  ACCRUED_REVENUE("accrued revenue"),
  /// REV
  INVOICED_REVENUE("invoiced revenue"),
  /// CUST
  CUSTOMER_BALANCE("customer balance"),
  /// TAX
  SALES_TAX("sales tax");

  private final String term;

  PostingType(String term) {
    this.term = term;
  }

  /// The field's term, as the API, the pages and the executable specification have it.
  public String term() {
    return term;
  }

  /// The type of a term, in any case. Refuses what is none.
  public static PostingType of(String term) {
    for (PostingType type : values()) {
      if (type.term.toLowerCase(Locale.ROOT).equals(term.strip().toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    throw new IllegalArgumentException("is not a posting type: " + term);
  }
}
