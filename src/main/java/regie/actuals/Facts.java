package regie.actuals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.UnitPrice;

/// What every actual states.
///
/// @param transactionClass what was done
/// @param originId the entry that it comes from
/// @param contract whom it is billed to; none for work on a project without contract
/// @param work who did it on what
/// @param transactionDate the day of the work, also on reversals
/// @param quantity signed: a reversal has the opposite sign
/// @param unitPrice cost or price of one unit, never negative
/// @param amount quantity × price, rounded once and then only negated, never recomputed
/// @param rateId the rate that gave the price, so that it can be explained; none when no rate was
///   found
/// @param description what was done, in the words of the entry
public record Facts(
    TransactionClass transactionClass,
    long originId,
    @Nullable ContractRef contract,
    Work work,
    LocalDate transactionDate,
    Quantity quantity,
    UnitPrice unitPrice,
    Money amount,
    @Nullable Long rateId,
    String description) {

  /// The contract line that an actual belongs to, and the customer who pays for it (FO-022).
  public record ContractRef(long contractId, long contractLineId, long customerId) {}

  /// Who worked on what. A manual detail may have neither resource nor role.
  public record Work(
      long projectId, @Nullable Long taskId, @Nullable Long resourceId, @Nullable Long roleId) {}

  /// The same with quantity and amount negated (FO-098).
  public Facts reversed() {
    return new Facts(
        transactionClass,
        originId,
        contract,
        work,
        transactionDate,
        quantity.negated(),
        unitPrice,
        amount.negated(),
        rateId,
        description);
  }

  /// The contract, for what cannot be without one.
  public ContractRef billedTo() {
    if (contract == null) {
      throw new IllegalStateException("Sales without contract: origin " + originId);
    }
    return contract;
  }
}
