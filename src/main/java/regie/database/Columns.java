package regie.database;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sets of rows as parameters of one statement: one array a column, for `unnest(:codes::text[],
/// :days::int[])`.
public final class Columns {
  private Columns() {}

  /// The values of one column as PostgreSQL reads them; the statement casts them to their type.
  public static <T> @Nullable String[] of(List<T> rows, Function<T, @Nullable Object> value) {
    @Nullable String[] column = new String[rows.size()];
    for (int i = 0; i < column.length; i++) {
      Object cell = value.apply(rows.get(i));
      column[i] = cell == null ? null : cell.toString();
    }
    return column;
  }
}
