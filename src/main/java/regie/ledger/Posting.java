package regie.ledger;

import regie.money.Money;

/// One side of a booking before an account is found for it. Amounts are positive for debit,
/// negative for credit.
///
/// @param amount in accounting currency
/// @param transactionAmount the same in the currency of the transaction
public record Posting(PostingType type, Money amount, Money transactionAmount) {
  public static Posting debit(PostingType type, Money amount) {
    return new Posting(type, amount, amount);
  }

  public static Posting credit(PostingType type, Money amount) {
    return debit(type, amount.negated());
  }
}
