package regie.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A posted invoice in the terms of EN 16931, complete: every rendering (PDF, e-invoice) is made
/// from this and nothing else, and the hash chain covers its canonical form, JSON with the fields
/// in this order. Business terms are named beside the fields.
///
/// Amounts are at the currency's decimals and signed as the document is: a credit note's are
/// negative here.
///
/// @param version of this layout, so that old documents stay readable
/// @param number BT-1
/// @param issueDate BT-2
/// @param typeCode BT-3: 380 commercial invoice, 381 credit note
/// @param currency BT-5, ISO 4217
/// @param dueDate BT-9
/// @param language of the document: en, fr or de
/// @param orderReference BT-13, empty when the customer gave none
/// @param contractReference BT-12
/// @param contractName what the contract is called
/// @param servicePeriod BG-14, first and last day worked
/// @param seller BG-4
/// @param buyer BG-7
/// @param payment BG-16 and BT-20
/// @param lines BG-25, only what is charged
/// @param notCharged work shown without charge; not part of the sums
/// @param taxes BG-23, one per category and rate
/// @param totals BG-22
public record InvoiceDocument(
    int version,
    String number,
    LocalDate issueDate,
    String typeCode,
    String currency,
    LocalDate dueDate,
    String language,
    String orderReference,
    String contractReference,
    String contractName,
    ServicePeriod servicePeriod,
    Party seller,
    Party buyer,
    Payment payment,
    List<Line> lines,
    List<Line> notCharged,
    List<TaxBreakdown> taxes,
    Totals totals) {
  public static final int VERSION = 1;

  /// BT-73 and BT-74, both included.
  public record ServicePeriod(LocalDate first, LocalDate last) {}

  /// @param name BT-27 or BT-44
  /// @param address lines separated by line feeds (BT-35, BT-36 or BT-50, BT-51); may be empty
  /// @param country BT-40 or BT-55, ISO 3166
  /// @param registration BT-30, as printed; empty for a buyer
  /// @param taxRegistration BT-31 or BT-48, the VAT id; empty when there is none
  public record Party(
      String code,
      String name,
      String address,
      String postcode,
      String city,
      String country,
      String registration,
      String taxRegistration,
      String email,
      String phone) {}

  /// @param termDays days from invoice date to due date by the customer's terms
  /// @param reference BT-83, what the customer quotes when paying
  public record Payment(int termDays, String bankName, String iban, String bic, String reference) {}

  /// @param id BT-126, counting from 1 over lines, then not charged ones
  /// @param section the contract line it belongs to, code and name
  /// @param name BT-153: the role
  /// @param description BT-154: what was done; may be empty
  /// @param person who did it; may be empty
  /// @param date BT-134 and BT-135: the day of the work
  /// @param quantity BT-129
  /// @param unit BT-130, UN/ECE Recommendation 20: HUR for hours
  /// @param unitPrice BT-146, net
  /// @param net BT-131; for not charged lines the usual value
  /// @param taxCategory BT-151
  /// @param taxPercent BT-152
  public record Line(
      int id,
      Section section,
      String name,
      String description,
      String person,
      LocalDate date,
      BigDecimal quantity,
      String unit,
      BigDecimal unitPrice,
      BigDecimal net,
      String taxCategory,
      BigDecimal taxPercent) {}

  public record Section(String code, String name) {}

  /// @param category BT-118
  /// @param percent BT-119
  /// @param base BT-116
  /// @param tax BT-117
  /// @param exemptionReason BT-120; empty for the standard rate
  public record TaxBreakdown(
      String category,
      BigDecimal percent,
      BigDecimal base,
      BigDecimal tax,
      String exemptionReason) {}

  /// @param net BT-106 and BT-109
  /// @param tax BT-110
  /// @param gross BT-112
  /// @param due BT-115
  public record Totals(BigDecimal net, BigDecimal tax, BigDecimal gross, BigDecimal due) {}
}
