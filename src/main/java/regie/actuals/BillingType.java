package regie.actuals;

/// Whether the customer pays (FO-038). Only chargeable work counts in what an invoice asks for.
public enum BillingType {
  CHARGEABLE("Chargeable"),
  NON_CHARGEABLE("Non-chargeable"),
  COMPLIMENTARY("Complimentary"),
  /// The contract line does not cover the class; approval gives the cost only.
  NOT_AVAILABLE("Not available");

  private final String term;

  BillingType(String term) {
    this.term = term;
  }

  /// The field's term.
  public String term() {
    return term;
  }

  /// The type of a term, in any case. Refuses what is none.
  public static BillingType of(String term) {
    for (BillingType type : values()) {
      if (type.term.equalsIgnoreCase(term.strip())) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "must be Chargeable, Non-chargeable, Complimentary or Not available");
  }
}
