package regie.backlog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regie.actuals.BillingType;
import regie.actuals.OpenItem.Readiness;
import regie.actuals.TransactionClass;

/// Which open items are meant; a part that is none restricts nothing.
///
/// @param text a part of the code or name of contract, customer or project
/// @param contract its code, exactly
/// @param origin the entry's id
public record BacklogFilter(
    @Nullable String text,
    @Nullable String contract,
    @Nullable String customer,
    @Nullable String project,
    @Nullable String resource,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable TransactionClass transactionClass,
    @Nullable BillingType billingType,
    @Nullable Readiness readiness) {
  public static final BacklogFilter ALL =
      new BacklogFilter(null, null, null, null, null, null, null, null, null, null);

  public static BacklogFilter ofContract(String contract) {
    return new BacklogFilter(null, contract, null, null, null, null, null, null, null, null);
  }

  public BacklogFilter in(Readiness wanted) {
    return new BacklogFilter(
        text,
        contract,
        customer,
        project,
        resource,
        from,
        to,
        transactionClass,
        billingType,
        wanted);
  }
}
