package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// What was selected in a grid when one of its actions was chosen: either rows by their value, or
/// everything that matches a filter.
///
/// @param filter the parameters to find the rows with, used only when `all`
public record GridPicked(boolean all, List<String> items, PageUrl filter) {
  public static GridPicked of(HttpServletRequest request) {
    String[] items = request.getParameterValues("item");
    return new GridPicked(
        "true".equals(request.getParameter("all")),
        items == null ? List.of() : List.of(items),
        PageUrl.of(request.getRequestURI()).reading(request.getParameter("filter")));
  }

  public boolean isEmpty() {
    return !all && items.isEmpty();
  }

  /// The selected rows' keys. Whoever sends anything else gets nothing.
  public List<Long> ids() {
    return items.stream().filter(item -> item.matches("\\d{1,18}")).map(Long::valueOf).toList();
  }
}
