package regie.proforma;

import java.time.LocalDate;
import regie.actuals.BillingType;
import regie.actuals.TransactionClass;
import regie.money.Money;
import regie.money.Quantity;
import regie.money.UnitPrice;

/// What a proforma bills of one source (ILD). While it is not released it is the one live claim on
/// that source.
///
/// @param no counts from 1 within the proforma
/// @param sourceId the unbilled sales actual
/// @param amount before tax; only chargeable details count in the proforma's amount (FO-172)
/// @param tax the document's tax spread by largest remainder
public record InvoiceLineDetail(
    int no,
    long sourceId,
    long contractLineId,
    TransactionClass transactionClass,
    LocalDate transactionDate,
    Quantity quantity,
    UnitPrice unitPrice,
    Money amount,
    Money tax,
    BillingType billingType,
    String description) {
  public boolean isChargeable() {
    return billingType == BillingType.CHARGEABLE;
  }
}
