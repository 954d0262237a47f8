package regie.salestax;

import java.math.BigDecimal;

/// What a line is taxed at.
///
/// @param category EN 16931 category code: S standard, Z zero, E exempt, AE reverse charge, K
///   intra-community, G export, O outside the scope
/// @param percent per cent of the net amount, for example 20
/// @param exemptionReason printed where no tax is charged; else empty
public record TaxRate(String category, BigDecimal percent, String exemptionReason) {
  /// For customers without a tax group: outside the scope of sales tax.
  public static final TaxRate NONE = new TaxRate("O", BigDecimal.ZERO, "");

  public TaxRate {
    percent = percent.stripTrailingZeros();
    if (percent.scale() < 0) {
      percent = percent.setScale(0);
    }
  }
}
