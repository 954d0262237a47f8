package regie.documents;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import regie.invoices.InvoiceDocument;
import regie.invoices.InvoiceDocument.Line;
import regie.invoices.InvoiceDocument.Party;
import regie.invoices.InvoiceDocument.Payment;
import regie.invoices.InvoiceDocument.Section;
import regie.invoices.InvoiceDocument.ServicePeriod;
import regie.invoices.InvoiceDocument.TaxBreakdown;
import regie.invoices.InvoiceDocument.Totals;

/// Documents as posting makes them, by situation. The sums follow the lines.
final class Documents {
  static final Party SIP =
      new Party(
          "SIP",
          "SIP Ltd",
          "41 Lime Street",
          "EC3M 7AD",
          "London",
          "GB",
          "Registered in England, 04812776",
          "GB987654321",
          "accounts@sip.example",
          "+44 20 7946 0118");
  static final Party ALDER =
      new Party(
          "ALDER",
          "Alder Marine Insurance",
          "Accounts Payable\n12 Harbour Row",
          "SO14 3TX",
          "Southampton",
          "GB",
          "",
          "GB123456789",
          "",
          "");
  static final Party BIRCH =
      new Party(
          "BIRCH",
          "Birch Réassurance SA",
          "18, rue de l’Œuvre",
          "75009",
          "Paris",
          "FR",
          "",
          "FR83404833048",
          "",
          "");
  static final Party ATELIER =
      new Party(
          "ATELIER",
          "Atelier Numérique SAS",
          "7, cours Lafayette",
          "69003",
          "Lyon",
          "FR",
          "SAS au capital de 40 000 €, RCS Lyon 812 345 678",
          "FR29812345678",
          "facturation@atelier.example",
          "+33 4 72 00 00 00");
  static final Party WERK =
      new Party(
          "WERK",
          "Prüfwerk Köln GmbH",
          "Große Straße 14",
          "50667",
          "Köln",
          "DE",
          "Amtsgericht Köln, HRB 12345",
          "DE123456789",
          "rechnung@pruefwerk.example",
          "+49 221 5550 0");
  static final Party KUNDE =
      new Party(
          "KUNDE",
          "Müller & Söhne KG",
          "Hafenstraße 3",
          "20457",
          "Hamburg",
          "DE",
          "",
          "DE987654321",
          "",
          "");

  private static final Section HOURS = new Section("CL-1", "Development and support");
  private static final Section MIGRATION = new Section("CL-2", "Migration of the claims archive");

  private final List<Line> lines = new ArrayList<>();
  private final List<Line> notCharged = new ArrayList<>();
  private String number = "SIP-2026-00311";
  private String language = "en";
  private String currency = "GBP";
  private Party seller = SIP;
  private Party buyer = ALDER;
  private String taxCategory = "S";
  private String taxPercent = "20";
  private String exemptionReason = "";
  private String contractName = "e-HR, Project 6";
  private String iban = "GB33BUKB20201555555555";

  private Documents() {}

  static Documents document() {
    return new Documents();
  }

  /// Two sections, three people, one line without charge.
  static InvoiceDocument english() {
    return document().aMonth().build();
  }

  static InvoiceDocument frenchReverseCharge() {
    return document()
        .in("fr")
        .to(BIRCH)
        .tax("AE", "0", "Autoliquidation : la TVA est due par le preneur (art. 283-2 du CGI).")
        .aMonth()
        .build();
  }

  static InvoiceDocument french() {
    return document()
        .in("fr")
        .numbered("AN-2026-0042")
        .from(ATELIER, "FR7630006000011234567890189")
        .to(BIRCH)
        .currency("EUR")
        .aMonth()
        .build();
  }

  static InvoiceDocument german() {
    return document()
        .in("de")
        .numbered("PW-2026-00007")
        .from(WERK, "DE89370400440532013000")
        .to(KUNDE)
        .currency("EUR")
        .tax("S", "19", "")
        .aMonth()
        .build();
  }

  static InvoiceDocument germanCredit() {
    return document()
        .in("de")
        .numbered("PW-2026-00008")
        .from(WERK, "DE89370400440532013000")
        .to(KUNDE)
        .currency("EUR")
        .tax("S", "19", "")
        .line(HOURS, "Development", "Wrong rate in March", "-7.5", "110")
        .build();
  }

  static InvoiceDocument englishCredit() {
    return document()
        .numbered("SIP-2026-00312")
        .line(HOURS, "Development", "Hours of 3 April, billed twice", "-12.25", "110")
        .build();
  }

  static InvoiceDocument manyLines(int count) {
    var document = document();
    for (int i = 1; i <= count; i++) {
      document.line(
          i <= count / 2 ? HOURS : MIGRATION,
          i % 3 == 0 ? "Project management" : "Development",
          i % 4 == 0 ? "Steering meeting, protocol and follow-up of decision " + i : "",
          "7.5",
          "110");
    }
    return document.build();
  }

  Documents in(String language) {
    this.language = language;
    return this;
  }

  Documents numbered(String number) {
    this.number = number;
    return this;
  }

  Documents from(Party seller, String iban) {
    this.seller = seller;
    this.iban = iban;
    return this;
  }

  Documents to(Party buyer) {
    this.buyer = buyer;
    return this;
  }

  Documents currency(String currency) {
    this.currency = currency;
    return this;
  }

  Documents contract(String name) {
    this.contractName = name;
    return this;
  }

  Documents tax(String category, String percent, String reason) {
    this.taxCategory = category;
    this.taxPercent = percent;
    this.exemptionReason = reason;
    return this;
  }

  Documents aMonth() {
    line(HOURS, "Development", "Reporting suite, staff entry screen, holiday request", "50", "110");
    line(HOURS, "Operational support", "", "0.5", "92.5");
    line(MIGRATION, "Project management", "Steering meeting for release 4.2", "2", "149");
    notCharged.add(line(MIGRATION, "Development", "Test system, repeated tests", "6", "110", 9));
    return this;
  }

  Documents line(String description) {
    return line(description, "1", "1000");
  }

  Documents line(String description, String hours, String price) {
    return line(HOURS, "Development", description, hours, price);
  }

  Documents line(Section section, String role, String description, String hours, String price) {
    lines.add(line(section, role, description, hours, price, lines.size()));
    return this;
  }

  private Line line(
      Section section, String role, String description, String hours, String price, int day) {
    var quantity = new BigDecimal(hours);
    var unitPrice = new BigDecimal(price);
    return new Line(
        lines.size() + 1,
        section,
        role,
        description,
        day % 2 == 0 ? "Ruth Keller" : "Aino Łukasiewicz",
        LocalDate.of(2026, 4, 1).plusDays(day % 30),
        quantity,
        "HUR",
        unitPrice,
        rounded(quantity.multiply(unitPrice)),
        taxCategory,
        new BigDecimal(taxPercent));
  }

  InvoiceDocument build() {
    BigDecimal net = lines.stream().map(Line::net).reduce(rounded(ZERO), BigDecimal::add);
    BigDecimal tax = rounded(net.multiply(new BigDecimal(taxPercent)).movePointLeft(2));
    BigDecimal gross = net.add(tax);
    return new InvoiceDocument(
        InvoiceDocument.VERSION,
        number,
        LocalDate.of(2026, 4, 30),
        gross.signum() < 0 ? "381" : "380",
        currency,
        LocalDate.of(2026, 5, 30),
        language,
        "PO 77-40118",
        "C-PC6",
        contractName,
        new ServicePeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)),
        seller,
        buyer,
        new Payment(30, "Lime Street Bank", iban, "LIMEGB2LXXX", number),
        List.copyOf(lines),
        List.copyOf(notCharged),
        List.of(
            new TaxBreakdown(taxCategory, new BigDecimal(taxPercent), net, tax, exemptionReason)),
        new Totals(net, tax, gross, gross));
  }

  private BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(
        Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_UP);
  }
}
