package regie.features;

import io.cucumber.datatable.DataTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table of a step, columns in any order.
record Table(List<String> columns, List<Row> rows) {
  static Table of(DataTable table) {
    List<List<String>> cells = table.cells();
    if (cells.isEmpty()) {
      throw new AssertionError("The table has no head");
    }
    List<String> columns = cells.getFirst().stream().map(Table::stripped).toList();
    List<Row> rows = new ArrayList<>();
    for (List<String> line : cells.subList(1, cells.size())) {
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), stripped(line.get(i)));
      }
      rows.add(new Row(row));
    }
    return new Table(columns, rows);
  }

  private static String stripped(@Nullable String cell) {
    return cell == null ? "" : cell.strip();
  }

  /// Refuses columns that are not among these: a table is never read in part.
  Table with(String... known) {
    for (String column : columns) {
      if (!Arrays.asList(known).contains(column)) {
        throw new AssertionError("The step knows no column " + column);
      }
    }
    return this;
  }

  /// Columns of a capability that is not there yet: pending when one of their cells is set.
  Table later(String capability, String... later) {
    for (Row row : rows) {
      for (String column : later) {
        if (row.has(column)) {
          throw Pending.needs(capability);
        }
      }
    }
    return this;
  }

  /// A row; an empty cell is not set.
  record Row(Map<String, String> cells) {
    @Nullable String text(String column) {
      String cell = cells.getOrDefault(column, "");
      return cell.isEmpty() || cell.equals("-") ? null : cell;
    }

    boolean has(String column) {
      return text(column) != null;
    }

    String required(String column) {
      String text = text(column);
      if (text == null) {
        throw new AssertionError("The column " + column + " must be set: " + cells);
      }
      return text;
    }

    @Nullable BigDecimal decimal(String column) {
      String text = text(column);
      return text == null ? null : new BigDecimal(text);
    }

    @Nullable Integer whole(String column) {
      String text = text(column);
      return text == null ? null : Integer.valueOf(text);
    }

    @Nullable LocalDate date(String column) {
      String text = text(column);
      return text == null ? null : LocalDate.parse(text);
    }

    /// Whether the cell says yes; none says no.
    boolean yes(String column) {
      return "yes".equals(text(column));
    }
  }

  static List<String> list(String names) {
    return Arrays.stream(names.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  static Set<String> setOf(String names) {
    return Set.copyOf(list(names));
  }
}
