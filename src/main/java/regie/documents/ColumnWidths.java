package regie.documents;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import regie.documents.InvoicePage.Block;
import regie.documents.InvoicePage.Row;

/// How wide the columns of figures are, in whole millimetres without padding, so that the longest
/// one fits; the description takes the rest. Never narrower than what usual figures and the heads
/// need.
public record ColumnWidths(int quantity, int price, int amount) {
  private static final int SLACK_MM = 1;
  private static final int USUAL_QUANTITY_MM = 18;
  private static final int USUAL_PRICE_MM = 17;
  private static final int USUAL_AMOUNT_MM = 21;

  static ColumnWidths of(List<Block> blocks) {
    List<Row> rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
    return new ColumnWidths(
        Math.max(USUAL_QUANTITY_MM, widest(rows, Row::quantity)),
        Math.max(USUAL_PRICE_MM, widest(rows, Row::price)),
        Math.max(USUAL_AMOUNT_MM, widest(rows, Row::amount)));
  }

  private static int widest(List<Row> rows, Function<Row, String> column) {
    Stream<String> texts = rows.stream().map(column);
    return SLACK_MM + (texts.mapToInt(ColumnWidths::halfMillimetres).max().orElse(0) + 1) / 2;
  }

  /// A figure or letter takes 2 mm at the size of the lines, a separator or space 1 mm.
  private static int halfMillimetres(String text) {
    return text.chars().map(c -> Character.isLetterOrDigit(c) || c == '\u2212' ? 4 : 2).sum();
  }
}
