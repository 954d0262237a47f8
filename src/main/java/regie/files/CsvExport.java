package regie.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes tables as CSV: UTF-8, comma, header, row by row as they are read. What it writes can be
/// imported again.
@Component
public class CsvExport {
  private final TransactionTemplate transaction;

  CsvExport(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
  }

  /// Takes the rows of a table.
  @FunctionalInterface
  public interface Rows {
    void row(@Nullable Object... cells);
  }

  /// Sends what `table` gives. Within a transaction, because only there are rows streamed.
  public void write(HttpServletResponse response, List<CsvColumn> columns, Consumer<Rows> table)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    write(response.getOutputStream(), columns, table);
  }

  void write(java.io.OutputStream out, List<CsvColumn> columns, Consumer<Rows> table)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().build(writer);
    csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
    transaction.executeWithoutResult(_ -> table.accept(cells -> csv.writeRecord(texts(cells))));
    csv.flush();
  }

  private static String[] texts(@Nullable Object[] cells) {
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = text(cells[i]);
    }
    return texts;
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Boolean yes -> yes ? "yes" : "no";
      case BigDecimal number -> number.toPlainString();
      case String text -> CsvText.escape(text);
      case Enum<?> constant -> CsvText.word(constant);
      default -> cell.toString();
    };
  }
}
