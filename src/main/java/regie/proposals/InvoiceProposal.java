package regie.proposals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regie.ledger.Voucher;
import regie.money.Money;
import regie.salestax.DocumentTax;
import regie.salestax.TaxRate;

/// What a confirmed proforma will become when it is posted on `invoiceDate`.
///
/// @param lines what is charged
/// @param notCharged what is shown without charge
/// @param tax of the charged lines, after EN 16931
/// @param accrued what was accrued for the sources, as booked then, line by account (to be undone
///   at the same amounts)
/// @param unpostedLines integration journal lines of the sources that still wait; posting is
///   refused until they are posted
/// @param invoiceNumber the invoice that it became; none while it is open
public record InvoiceProposal(
    Head head,
    LocalDate invoiceDate,
    TaxRate rate,
    List<Line> lines,
    List<Line> notCharged,
    DocumentTax tax,
    List<Voucher.Line> accrued,
    long unpostedLines,
    @Nullable String invoiceNumber) {

  /// @param proformaStatus DRAFT, CONFIRMED or DELETED: only confirmed proformas are posted
  public record Head(
      long proformaId,
      String proforma,
      String proformaStatus,
      LocalDate proformaDate,
      Contract contract,
      Customer customer,
      Currency currency) {}

  public record Contract(long id, String code, String name, String orderReference) {}

  public record Customer(
      long id,
      String code,
      String name,
      String country,
      String language,
      int paymentTermDays,
      @Nullable Long taxGroupId,
      String taxRegistration,
      String address,
      String postcode,
      String city,
      String email,
      boolean onHold) {}

  /// @param lineCode the contract line's
  /// @param projectName of the contract line
  /// @param role may be empty
  /// @param person may be empty
  public record Line(
      long sourceId,
      String lineCode,
      String projectName,
      String role,
      String person,
      LocalDate date,
      BigDecimal quantity,
      BigDecimal unitPrice,
      Money net,
      String description) {}

  /// Invoice date plus the customer's terms (BO-071).
  public LocalDate dueDate() {
    return invoiceDate.plusDays(head.customer.paymentTermDays());
  }

  public Money net() {
    return tax.net(head.currency);
  }

  public Money taxAmount() {
    return tax.tax(head.currency);
  }

  public Money gross() {
    return net().plus(taxAmount());
  }

  /// A document with a negative total is a credit note, whatever it mixes (BO-162).
  public boolean isCreditNote() {
    return gross().sign() < 0;
  }
}
