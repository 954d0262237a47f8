package regie.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import regie.documents.InvoicePage.Block;
import regie.documents.InvoicePage.Fact;
import regie.documents.InvoicePage.Tax;
import regie.invoices.InvoiceDocument;

/// Writes a document out as its page: titles, labels, figures and dates in its language, lines
/// under their sections. Computes nothing that the document does not say.
final class InvoiceLayout {
  private final InvoiceDocument document;
  private final DocumentLanguage language;
  private final Figures figures;
  private final boolean preview;
  private final boolean credit;

  private InvoiceLayout(InvoiceDocument document) {
    this.document = document;
    this.language = DocumentLanguage.of(document.language());
    this.figures = new Figures(language, Currency.getInstance(document.currency()));
    this.preview = document.number().isEmpty();
    this.credit = DocumentTitles.Kind.of(document.typeCode()) == DocumentTitles.Kind.CREDIT_NOTE;
  }

  static InvoicePage page(InvoiceDocument document) {
    return new InvoiceLayout(document).page();
  }

  private InvoicePage page() {
    String title =
        DocumentTitles.title(
            DocumentTitles.Kind.of(document.typeCode()), language, document.seller().country());
    List<Block> lines = new LineBlocks(document, language, figures).blocks();
    String shown = preview ? title + " \u2013 " + Words.PREVIEW.in(language) : title;
    return new InvoicePage(
        language,
        document.currency(),
        shown,
        preview ? shown : title + " " + document.number(),
        document.contractName(),
        preview,
        parties().seller(),
        parties().buyer(credit ? Words.CREDIT_TO : Words.INVOICE_TO),
        facts(),
        ColumnWidths.of(lines),
        lines.subList(0, lines.size() - 1),
        lines.getLast(),
        taxes(),
        document.taxes().stream()
            .map(InvoiceDocument.TaxBreakdown::exemptionReason)
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .toList(),
        sums(),
        total(),
        new PaymentBlock(document, language, figures).block());
  }

  private PartyBlocks parties() {
    return new PartyBlocks(document.seller(), document.buyer(), language);
  }

  private List<Fact> facts() {
    var period = document.servicePeriod();
    boolean oneDay = period.first().equals(period.last());
    var facts = new ArrayList<Fact>();
    facts.add(
        fact(
            credit ? Words.CREDIT_NUMBER : Words.INVOICE_NUMBER,
            preview ? Words.NUMBER_FOLLOWS.in(language) : document.number(),
            !preview));
    facts.add(
        fact(
            credit ? Words.CREDIT_DATE : Words.INVOICE_DATE,
            language.longDate(document.issueDate()),
            false));
    facts.add(
        fact(
            oneDay ? Words.SUPPLY_DATE : Words.SUPPLY_PERIOD,
            language.period(period.first(), period.last()),
            false));
    if (!credit) {
      facts.add(fact(Words.DUE_DATE, language.longDate(document.dueDate()), true));
    }
    facts.add(fact(Words.YOUR_ORDER, document.orderReference(), false));
    facts.add(fact(Words.OUR_CONTRACT, document.contractReference(), false));
    return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
  }

  private List<Tax> taxes() {
    return document.taxes().stream()
        .map(
            tax ->
                new Tax(
                    Words.ofTaxCategory(tax.category()).in(language),
                    figures.amount(tax.base()),
                    figures.percent(tax.percent()),
                    figures.amount(tax.tax())))
        .toList();
  }

  /// Net and tax; what was settled before, when the amount due is not the whole.
  private List<Fact> sums() {
    var totals = document.totals();
    var sums = new ArrayList<Fact>();
    sums.add(fact(Words.NET, figures.amount(totals.net()), false));
    sums.add(fact(Words.VAT, figures.amount(totals.tax()), false));
    BigDecimal settled = totals.due().subtract(totals.gross());
    if (settled.signum() != 0) {
      sums.add(fact(Words.TOTAL, figures.amount(totals.gross()), false));
      sums.add(fact(Words.ALREADY_PAID, figures.amount(settled), false));
    }
    return sums;
  }

  private Fact total() {
    return fact(
        credit ? Words.TOTAL_CREDITED : Words.TOTAL_DUE,
        figures.amountWithCurrency(document.totals().due()),
        true);
  }

  private Fact fact(Words label, String value, boolean strong) {
    return new Fact(label.in(language), value, strong);
  }
}
