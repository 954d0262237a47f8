package regie.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import regie.invoices.InvoiceDocument;

/// What the customer is asked to do, and where to pay. A preview asks for nothing.
record PaymentBlock(InvoiceDocument document, DocumentLanguage language, Figures figures) {
  private static final int IBAN_GROUP = 4;

  InvoicePage.Payment block() {
    if (document.number().isEmpty()) {
      return said(Words.PREVIEW_NOT_AN_INVOICE.in(language), Words.PREVIEW_NOTE.in(language));
    }
    var due = document.totals().due();
    String amount = figures.amountWithCurrency(due.abs());
    if (due.signum() < 0) {
      return said(Words.IN_YOUR_FAVOUR.in(language, amount), Words.CREDIT_USE.in(language));
    }
    if (due.signum() == 0) {
      return new InvoicePage.Payment(Words.NOTHING_TO_PAY.in(language), List.of(), "", "");
    }
    String heading = Words.PLEASE_PAY.in(language, amount, language.longDate(document.dueDate()));
    return new InvoicePage.Payment(heading, bank(), document.payment().reference(), smallPrint());
  }

  private static InvoicePage.Payment said(String heading, String line) {
    return new InvoicePage.Payment(heading, List.of(line), "", "");
  }

  private List<String> bank() {
    var payment = document.payment();
    String numbers =
        String.join(
            " · ",
            Stream.of(labelled("IBAN", grouped(payment.iban())), labelled("BIC", payment.bic()))
                .filter(text -> !text.isEmpty())
                .toList());
    String holder =
        payment.bankName().isEmpty()
            ? document.seller().name()
            : document.seller().name() + ", " + payment.bankName();
    return numbers.isEmpty() ? List.of() : List.of(holder, numbers);
  }

  private static String labelled(String label, String value) {
    return value.isEmpty() ? "" : label + "\u00a0" + value;
  }

  /// In groups of four, as on bank cards and forms; kept on one line.
  private static String grouped(String iban) {
    String plain = iban.replace(" ", "").toUpperCase(Locale.ROOT);
    var text = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      if (i > 0 && i % IBAN_GROUP == 0) {
        text.append('\u00a0');
      }
      text.append(plain.charAt(i));
    }
    return text.toString();
  }

  /// French law wants the consequences of paying late on every invoice between businesses.
  private String smallPrint() {
    return document.seller().country().equals("FR") ? Words.LATE_PAYMENT_FRANCE.in(language) : "";
  }
}
