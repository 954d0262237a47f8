package regie.documents;

import java.util.List;

/// An invoice as its template prints it: every figure and date written in the document's language,
/// nothing left to decide but the layout.
///
/// @param title above the lines: Invoice
/// @param name what the file is about: Invoice SIP-2026-00311
/// @param subject what the contract is called; may be empty
/// @param preview true for what has no number yet and is not an invoice
/// @param lines all but the last
/// @param lastLine stands on one page with the totals
/// @param taxNotes why tax is not charged, as the law wants it named
public record InvoicePage(
    DocumentLanguage language,
    String currency,
    String title,
    String name,
    String subject,
    boolean preview,
    Sender seller,
    Recipient buyer,
    List<Fact> facts,
    ColumnWidths widths,
    List<Block> lines,
    Block lastLine,
    List<Tax> taxes,
    List<String> taxNotes,
    List<Fact> sums,
    Fact total,
    Payment payment) {

  /// @param address lines
  /// @param contacts e-mail address and telephone, those that there are
  public record Sender(
      String name,
      List<String> address,
      List<String> contacts,
      String registration,
      String taxRegistration) {}

  public record Recipient(String label, List<String> address, String taxRegistration) {}

  /// A label and its value; `strong` for the ones that the reader looks for.
  public record Fact(String label, String value, boolean strong) {}

  /// Rows under a heading, or the rest of them without one.
  ///
  /// @param together not torn apart by the end of a page, as a heading and its first row
  public record Block(String heading, List<Row> rows, boolean together) {}

  public record Row(
      String id,
      String date,
      String name,
      String description,
      String quantity,
      String price,
      String taxPercent,
      String amount) {}

  public record Tax(String name, String base, String percent, String tax) {}

  /// @param heading what to do, empty when there is nothing to say
  /// @param lines how; may be empty
  /// @param reference what to quote; may be empty
  /// @param smallPrint may be empty
  public record Payment(String heading, List<String> lines, String reference, String smallPrint) {}

  public String say(Words words) {
    return words.in(language);
  }

  public String sayInCurrency(Words words) {
    return words.in(language, currency);
  }
}
