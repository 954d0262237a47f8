package regie.actuals;

/// Whether the customer pays (FO-038). Only chargeable work counts in what an invoice asks for.
public enum BillingType {
  CHARGEABLE,
  NON_CHARGEABLE,
  COMPLIMENTARY,
  /// The contract line does not cover the class; approval gives the cost only.
  NOT_AVAILABLE
}
