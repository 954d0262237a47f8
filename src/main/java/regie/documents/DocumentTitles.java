package regie.documents;

import java.util.Set;

/// What a document is called, by its kind, its language and the seller's country. One table, since
/// the law of the seller's country decides: in Germany and Austria "Gutschrift" means an invoice
/// that the customer writes (self-billing), so a credit is a "Rechnungskorrektur" there.
final class DocumentTitles {
  private static final Set<String> GUTSCHRIFT_IS_SELF_BILLING = Set.of("DE", "AT");

  /// The document class follows the sign of the total; a negative one that names the invoices that
  /// it corrects is corrective.
  enum Kind {
    INVOICE,
    CREDIT_NOTE,
    CORRECTIVE_INVOICE;

    /// @param typeCode BT-3: 381 is a credit note
    static Kind of(String typeCode) {
      return typeCode.equals("381") ? CREDIT_NOTE : INVOICE;
    }
  }

  private DocumentTitles() {}

  static String title(Kind kind, DocumentLanguage language, String sellerCountry) {
    return switch (kind) {
      case INVOICE ->
          switch (language) {
            case EN -> "Invoice";
            case FR -> "Facture";
            case DE -> "Rechnung";
          };
      case CREDIT_NOTE ->
          switch (language) {
            case EN -> "Credit note";
            case FR -> "Avoir";
            case DE -> germanCredit(sellerCountry);
          };
      case CORRECTIVE_INVOICE ->
          switch (language) {
            case EN -> sellerCountry.equals("DE") ? "Credit note" : "Corrective invoice";
            case FR -> "Facture rectificative";
            case DE -> "Rechnungskorrektur";
          };
    };
  }

  private static String germanCredit(String sellerCountry) {
    return GUTSCHRIFT_IS_SELF_BILLING.contains(sellerCountry) ? "Rechnungskorrektur" : "Gutschrift";
  }
}
