package regie.proforma;

import java.time.LocalDate;
import regie.money.Money;

/// The head of a proforma invoice.
///
/// @param amount of chargeable details, before tax
/// @param tax of chargeable details
public record ProformaInvoice(
    long id,
    String number,
    long contractId,
    long customerId,
    LocalDate date,
    Status status,
    Money amount,
    Money tax,
    int version) {
  public enum Status {
    DRAFT,
    CONFIRMED,
    /// Its sources went back to the backlog; the number stays used.
    DELETED
  }

  public Money total() {
    return amount.plus(tax);
  }
}
