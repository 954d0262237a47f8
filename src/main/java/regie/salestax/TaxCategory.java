package regie.salestax;

/// Why a rate applies, by the codes of EN 16931 (UNCL 5305).
public enum TaxCategory {
  /// Standard or reduced rate.
  S,
  /// Zero rated.
  Z,
  /// Exempt.
  E,
  /// Reverse charge: the customer owes the tax.
  AE,
  /// Supply within the European Union.
  K,
  /// Export.
  G,
  /// Outside the scope of the tax.
  O;

  /// Only the standard category has a rate above zero.
  public boolean isTaxed() {
    return this == S;
  }
}
