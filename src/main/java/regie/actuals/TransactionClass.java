package regie.actuals;

/// What kind of work or delivery an actual records (FO-092).
public enum TransactionClass {
  TIME,
  EXPENSE,
  MATERIAL,
  FEE,
  MILESTONE,
  RETAINER
}
