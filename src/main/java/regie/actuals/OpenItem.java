package regie.actuals;

import regie.actuals.Actual.UnbilledSales;

/// One billable source that is still to be billed: the working row beside an unbilled sales actual
/// that is neither reversed nor billed.
public record OpenItem(UnbilledSales source, Pricing pricing) {
  /// Not ready → ready by decision; ready → drafted when a proforma claims it (SM-2).
  public enum Readiness {
    NOT_READY(""),
    READY("Ready to invoice"),
    DRAFTED("Customer invoice created");

    private final String term;

    Readiness(String term) {
      this.term = term;
    }

    /// The billing status that it is in the field's terms (SM-2).
    public String term() {
      return term;
    }
  }

  /// Whether the price is known. An item without a price cannot be made ready until it is priced,
  /// or accepted as free of charge (`missing-price`).
  public enum Pricing {
    PRICED,
    MISSING,
    FREE
  }

  /// The item that `source` gives when it is new: priced when a rate was found, even a rate of
  /// zero.
  public static OpenItem of(UnbilledSales source) {
    return new OpenItem(source, source.facts().rateId() == null ? Pricing.MISSING : Pricing.PRICED);
  }
}
