package regie.company;

/// How a company keeps its books. The defaults are the product's.
///
/// @param accrueRevenue unbilled sales are booked as accrued revenue when they arise (table P8)
/// @param journalPosting whether the integration journal is posted at once or after review
/// @param journalPeriod the period that one integration journal covers (BO-017)
/// @param moveClosedDates an accounting date in a closed period moves to the next open one
///   (BO-018); else it waits
/// @param invoiceDates whether invoice dates must ascend within a series
public record CompanySettings(
    boolean accrueRevenue,
    JournalPosting journalPosting,
    JournalPeriod journalPeriod,
    boolean moveClosedDates,
    InvoiceDates invoiceDates,
    int version) {
  public enum JournalPosting {
    AUTOMATIC,
    MANUAL
  }

  public enum JournalPeriod {
    DAYS,
    MONTHS,
    YEARS,
    ALL
  }

  public enum InvoiceDates {
    ASCENDING,
    FREE
  }
}
