package regie.actuals;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Billing and adjustment status of an actual, as they follow from what came after it.
final class DerivedStatus {
  private DerivedStatus() {}

  /// SM-2, of unbilled sales: what stands in the backlog says how far it is; what left it was
  /// invoiced or cancelled.
  static String billing(ResultSet row, boolean reversal) throws SQLException {
    if (!row.getString("kind").equals("UNBILLED_SALES")) {
      return "";
    }
    if (reversal) {
      return isCancellation(row.getString("event_kind")) ? "Canceled" : "";
    }
    String reversedBy = row.getString("reversed_by");
    if (reversedBy != null) {
      return isCancellation(reversedBy) ? "Canceled" : "Customer invoice posted";
    }
    return readiness(row.getString("readiness"));
  }

  private static String readiness(@Nullable String readiness) {
    return readiness == null ? "" : OpenItem.Readiness.valueOf(readiness).term();
  }

  /// SM-3: a reversal cannot be adjusted; what a correction reversed is adjusted; what an invoice
  /// reversed is not.
  static String adjustment(ResultSet row, boolean reversal) throws SQLException {
    if (reversal) {
      return "Unadjustable";
    }
    return isCancellation(row.getString("reversed_by")) ? "Adjusted" : "";
  }

  private static boolean isCancellation(@Nullable String eventKind) {
    return Event.Kind.APPROVAL_CANCELLATION.name().equals(eventKind);
  }
}
