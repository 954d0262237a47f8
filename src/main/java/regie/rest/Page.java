package regie.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list, and where the next one begins: `next` goes into the parameter `after`; it is
/// absent on the last page.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
  /// A page of `rows`, which were read with [Paging#fetch]: one more than the page holds shows that
  /// there is another.
  public static <T> Page<T> of(List<T> rows, Paging paging, Function<T, String> cursor) {
    if (rows.size() <= paging.limit()) {
      return new Page<>(rows, null);
    }
    List<T> items = List.copyOf(rows.subList(0, paging.limit()));
    return new Page<>(items, cursor.apply(items.getLast()));
  }
}
