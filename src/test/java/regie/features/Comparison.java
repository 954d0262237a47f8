package regie.features;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares the rows of a table with what there is: the table is the whole result, in any order.
/// Rows are matched by assignment, since an empty cell matches anything.
final class Comparison {
  private Comparison() {}

  /// What there is: the values by column. A decimal is compared by value; of several names, one
  /// must be the cell's; `-` stands for none, empty or zero.
  record Found(Map<String, Object> values) {
    static Found of(Object... columnsAndValues) {
      var values = new LinkedHashMap<String, Object>();
      for (int i = 0; i < columnsAndValues.length; i += 2) {
        values.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
      }
      return new Found(values);
    }

    private boolean matches(Table.Row row) {
      return row.cells().entrySet().stream()
          .allMatch(cell -> isMatch(cell.getValue(), values.get(cell.getKey())));
    }

    private static boolean isMatch(String cell, @Nullable Object value) {
      if (cell.isEmpty()) {
        return true;
      }
      if (value instanceof BigDecimal decimal) {
        return cell.equals("-")
            ? decimal.signum() == 0
            : new BigDecimal(cell).compareTo(decimal) == 0;
      }
      if (value instanceof Collection<?> names) {
        return names.contains(cell);
      }
      String text = value == null ? "" : value.toString();
      return cell.equals("-") ? text.isEmpty() : cell.equals(text);
    }
  }

  static void of(Table expected, List<Found> found) {
    if (expected.rows().size() != found.size() || !new Assignment(expected.rows(), found).all()) {
      throw new AssertionError(
          "Expected:\n"
              + lines(expected.rows(), Table.Row::cells)
              + "\nFound:\n"
              + lines(found, Found::values));
    }
  }

  private static <T> String lines(
      List<T> rows, java.util.function.Function<T, Map<String, ?>> values) {
    return rows.isEmpty()
        ? "  nothing"
        : String.join("\n", rows.stream().map(row -> "  " + values.apply(row)).toList());
  }

  /// Finds a row for every row, by augmenting paths.
  private static final class Assignment {
    private final List<Table.Row> rows;
    private final List<Found> found;
    private final int[] rowOf;

    Assignment(List<Table.Row> rows, List<Found> found) {
      this.rows = rows;
      this.found = found;
      this.rowOf = new int[found.size()];
      Arrays.fill(rowOf, -1);
    }

    boolean all() {
      for (int row = 0; row < rows.size(); row++) {
        if (!place(row, new boolean[found.size()])) {
          return false;
        }
      }
      return true;
    }

    private boolean place(int row, boolean[] tried) {
      for (int i = 0; i < found.size(); i++) {
        if (!tried[i] && found.get(i).matches(rows.get(row))) {
          tried[i] = true;
          if (rowOf[i] < 0 || place(rowOf[i], tried)) {
            rowOf[i] = row;
            return true;
          }
        }
      }
      return false;
    }
  }
}
