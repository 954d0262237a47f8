package regie.contracts;

public enum ContractStatus {
  /// Being prepared; nothing is billed yet.
  DRAFT,
  /// Agreed. Lines may still be added.
  CONFIRMED
}
