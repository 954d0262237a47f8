package regie.proforma;

import java.util.List;
import java.util.function.LongSupplier;
import regie.actuals.Actual;
import regie.actuals.Actual.UnbilledSales;

/// Which actuals the confirmation of a detail writes. The rows are those of the specification's
/// table 2.Q; U is unbilled, B billed sales, q0 what the source holds:
///
/// | # | Detail | New actuals |
/// |---|---|---|
/// | I1 | as its source, whatever its billing type | −U q0; +B q0 |
///
/// Cost is never touched (FO-182). What is billed has the amount of its source, not a new product
/// of quantity and price.
final class ConfirmationRule {
  private ConfirmationRule() {}

  static List<Actual> actuals(UnbilledSales source, LongSupplier ids) {
    return List.of(source.reversal(ids.getAsLong()), source.billed(ids.getAsLong()));
  }
}
