package regie.documents;

/// Every fixed text on a document, in English, French and German. `{0}` and `{1}` are filled in.
public enum Words {
  INVOICE_TO("Invoice to", "Facturé à", "Rechnung an"),
  CREDIT_TO("Credit to", "Avoir à", "Korrektur an"),
  INVOICE_NUMBER("Invoice number", "Numéro de facture", "Rechnungsnummer"),
  CREDIT_NUMBER("Credit note number", "Numéro d’avoir", "Belegnummer"),
  INVOICE_DATE("Invoice date", "Date de facture", "Rechnungsdatum"),
  CREDIT_DATE("Date", "Date", "Datum"),
  SUPPLY_DATE("Date of supply", "Date de la prestation", "Leistungsdatum"),
  SUPPLY_PERIOD("Period of supply", "Période de prestation", "Leistungszeitraum"),
  DUE_DATE("Due date", "Échéance", "Fällig am"),
  YOUR_ORDER("Your order", "Votre commande", "Ihre Bestellung"),
  OUR_CONTRACT("Our contract", "Notre contrat", "Unser Vertrag"),
  VAT_NUMBER("VAT number", "N° de TVA", "USt-IdNr."),

  LINE("Line", "Ligne", "Position"),
  DATE("Date", "Date", "Datum"),
  DESCRIPTION("Description", "Désignation", "Bezeichnung"),
  QUANTITY("Quantity", "Quantité", "Menge"),
  PRICE("Price {0}", "Prix {0}", "Preis {0}"),
  VAT("VAT", "TVA", "USt."),
  AMOUNT("Amount {0}", "Montant {0}", "Betrag {0}"),
  LINES_CAPTION(
      "Lines, amounts in {0} without VAT",
      "Lignes, montants en {0} hors TVA", "Positionen, Beträge in {0} ohne USt."),
  NOT_CHARGED("Not charged", "Non facturé", "Nicht berechnet"),
  USUAL_VALUE("{0} at the usual price", "{0} au prix habituel", "{0} zum üblichen Preis"),

  BASE("Base", "Base HT", "Nettobetrag"),
  RATE("Rate", "Taux", "Satz"),
  TAX("Tax", "Montant", "Steuer"),
  TAX_CAPTION("VAT breakdown", "Ventilation de la TVA", "Umsatzsteuer nach Sätzen"),
  TAXABLE("Taxable", "Opérations imposables", "Steuerpflichtig"),
  ZERO_RATED("Zero-rated", "Taux zéro", "Nullsatz"),
  EXEMPT("Exempt", "Exonéré de TVA", "Steuerfrei"),
  REVERSE_CHARGE(
      "Reverse charge", "Autoliquidation", "Steuerschuldnerschaft des Leistungsempfängers"),
  INTRA_COMMUNITY(
      "Intra-Community supply", "Livraison intracommunautaire", "Innergemeinschaftliche Lieferung"),
  EXPORT("Export", "Exportation", "Ausfuhr"),
  OUTSIDE_SCOPE("Outside the scope of VAT", "Hors champ de la TVA", "Nicht steuerbar"),

  NET("Net", "Total HT", "Nettobetrag"),
  TOTAL("Total", "Total TTC", "Gesamtbetrag"),
  ALREADY_PAID("Already settled", "Déjà réglé", "Bereits beglichen"),
  TOTAL_DUE("Total due", "Net à payer", "Zu zahlen"),
  TOTAL_CREDITED("Total credited", "Total de l’avoir", "Korrekturbetrag"),

  PLEASE_PAY(
      "Please pay {0} by {1}",
      "Merci de régler {0} au plus tard le {1}", "Bitte zahlen Sie {0} bis zum {1}"),
  NOTHING_TO_PAY("Nothing to pay", "Aucun montant à régler", "Kein Betrag zu zahlen"),
  IN_YOUR_FAVOUR("{0} in your favour", "{0} en votre faveur", "{0} zu Ihren Gunsten"),
  CREDIT_USE(
      "The amount is set off against open invoices or paid out.",
      "Le montant est imputé sur les factures ouvertes ou remboursé.",
      "Der Betrag wird mit offenen Rechnungen verrechnet oder ausgezahlt."),
  REFERENCE("Reference", "Référence", "Verwendungszweck"),
  LATE_PAYMENT_FRANCE(
      "Late payment: penalties at the European Central Bank's refinancing rate plus 10 points and a"
          + " fixed recovery charge of 40 EUR (French Commercial Code, L. 441-10). No discount for"
          + " early payment.",
      "En cas de retard de paiement : pénalités au taux de refinancement de la Banque centrale"
          + " européenne majoré de 10 points et indemnité forfaitaire de recouvrement de 40 EUR"
          + " (art. L. 441-10 du Code de commerce). Pas d’escompte pour paiement anticipé.",
      "Bei Zahlungsverzug: Zinsen zum Refinanzierungssatz der Europäischen Zentralbank zuzüglich 10"
          + " Prozentpunkten und eine Beitreibungspauschale von 40 EUR (französisches"
          + " Handelsgesetzbuch, L. 441-10). Kein Skonto."),

  QUESTIONS("Questions about this document", "Questions sur ce document", "Fragen zu diesem Beleg"),
  PAGE("Page", "Page", "Seite"),
  OF_PAGES("of", "sur", "von"),

  PREVIEW("Preview", "Aperçu", "Vorschau"),
  PREVIEW_NOT_AN_INVOICE(
      "Preview – not an invoice",
      "Aperçu – ceci n’est pas une facture",
      "Vorschau – keine Rechnung"),
  PREVIEW_NOTE(
      "The invoice follows with its number. Please do not pay on this document.",
      "La facture suivra avec son numéro. Merci de ne pas régler sur ce document.",
      "Die Rechnung folgt mit ihrer Nummer. Bitte zahlen Sie nicht auf diesen Beleg."),
  NUMBER_FOLLOWS("when posted", "à l’émission", "bei Ausstellung");

  private final String english;
  private final String french;
  private final String german;

  Words(String english, String french, String german) {
    this.english = english;
    this.french = french;
    this.german = german;
  }

  public String in(DocumentLanguage language) {
    return switch (language) {
      case EN -> english;
      case FR -> french;
      case DE -> german;
    };
  }

  /// With the values put in place of `{0}`, `{1}`. In one pass, so that braces in a value stay.
  String in(DocumentLanguage language, String... values) {
    String text = in(language);
    var filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int i = 0; i < values.length; i++) {
      String mark = "{" + i + "}";
      int at = text.indexOf(mark, from);
      if (at < 0) {
        throw new IllegalArgumentException(name() + " has no place " + mark);
      }
      filled.append(text, from, at).append(values[i]);
      from = at + mark.length();
    }
    return filled.append(text, from, text.length()).toString();
  }

  /// What a tax category (BT-118, UN/CEFACT 5305) is called.
  static Words ofTaxCategory(String category) {
    return switch (category) {
      case "Z" -> ZERO_RATED;
      case "E" -> EXEMPT;
      case "AE" -> REVERSE_CHARGE;
      case "K" -> INTRA_COMMUNITY;
      case "G" -> EXPORT;
      case "O" -> OUTSIDE_SCOPE;
      default -> TAXABLE;
    };
  }
}
