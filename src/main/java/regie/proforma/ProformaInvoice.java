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
    DRAFT("Draft"),
    CONFIRMED("Confirmed"),
    /// Its sources went back to the backlog; the number stays used.
    DELETED("Deleted");

    private final String term;

    Status(String term) {
      this.term = term;
    }

    /// The field's term.
    public String term() {
      return term;
    }
  }

  public Money total() {
    return amount.plus(tax);
  }
}
