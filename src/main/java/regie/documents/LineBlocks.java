package regie.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import regie.documents.InvoicePage.Block;
import regie.documents.InvoicePage.Row;
import regie.invoices.InvoiceDocument;
import regie.invoices.InvoiceDocument.Line;
import regie.invoices.InvoiceDocument.Section;

/// The lines under the names of their contract lines, what is not charged at the end, cut so that a
/// heading keeps its first row on its page, and the totals the last one.
record LineBlocks(InvoiceDocument document, DocumentLanguage language, Figures figures) {

  /// At least one block; the last has exactly one row, or none when the document has no lines.
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    sections().forEach(section -> addParts(section, blocks));
    if (blocks.isEmpty()) {
      return List.of(new Block("", List.of(), true));
    }
    Block last = blocks.removeLast();
    if (last.rows().size() == 1) {
      blocks.add(new Block(last.heading(), last.rows(), true));
    } else {
      int end = last.rows().size() - 1;
      blocks.add(new Block(last.heading(), last.rows().subList(0, end), last.together()));
      blocks.add(new Block("", List.of(last.rows().get(end)), true));
    }
    return blocks;
  }

  private static void addParts(Block section, List<Block> blocks) {
    List<Row> rows = section.rows();
    blocks.add(new Block(section.heading(), rows.subList(0, 1), true));
    if (rows.size() > 1) {
      blocks.add(new Block("", rows.subList(1, rows.size()), false));
    }
  }

  /// Lines keep their order; neighbours of one contract line stand under its name.
  private List<Block> sections() {
    var sections = new ArrayList<Block>();
    List<Line> lines = document.lines();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      Section section = lines.get(from).section();
      if (i == lines.size() || !lines.get(i).section().equals(section)) {
        List<Row> rows = lines.subList(from, i).stream().map(this::row).toList();
        sections.add(new Block(joined(" · ", section.code(), section.name()), rows, false));
        from = i;
      }
    }
    if (!document.notCharged().isEmpty()) {
      List<Row> rows = document.notCharged().stream().map(this::freeRow).toList();
      sections.add(new Block(Words.NOT_CHARGED.in(language), rows, false));
    }
    return sections;
  }

  private Row row(Line line) {
    return new Row(
        Integer.toString(line.id()),
        language.shortDate(line.date()),
        joined(", ", line.name(), line.person()),
        line.description(),
        figures.quantity(line.quantity(), line.unit()),
        figures.unitPrice(line.unitPrice()),
        figures.percent(line.taxPercent()),
        figures.amount(line.net()));
  }

  /// Work that costs the customer nothing shows what it would have cost.
  private Row freeRow(Line line) {
    String usual =
        line.net().signum() == 0
            ? ""
            : Words.USUAL_VALUE.in(language, figures.amountWithCurrency(line.net()));
    return new Row(
        Integer.toString(line.id()),
        language.shortDate(line.date()),
        joined(", ", line.name(), line.person()),
        joined("\n", line.description(), usual),
        figures.quantity(line.quantity(), line.unit()),
        "",
        "",
        figures.amount(BigDecimal.ZERO));
  }

  private static String joined(String separator, String first, String second) {
    return String.join(separator, Stream.of(first, second).filter(t -> !t.isEmpty()).toList());
  }
}
