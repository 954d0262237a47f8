package regie.contracts;

/// How a contract line is billed.
public enum BillingMethod {
  TIME_AND_MATERIAL
}
