package regie.web;

import java.util.List;

/// A list as a grid: its columns and how it stands in the address. Rows are the page's own.
///
/// @param id of the element, unique on the page
/// @param label what it lists, for those who hear it
/// @param url the page's address; links to other sort orders are made from it
/// @param sort the order in force: a column's sort, with `-` before it when descending
/// @param selectable whether rows can be selected
/// @param rows how many there are in all, −1 when nobody counted
public record Grid(
    String id,
    String label,
    List<GridColumn> columns,
    PageUrl url,
    String sort,
    boolean selectable,
    long rows) {
  public Grid {
    columns = List.copyOf(columns);
  }

  /// A grid of which nothing can be selected, in the order that the address names, else `sort`.
  public static Grid of(String id, String label, PageUrl url, List<GridColumn> columns) {
    return new Grid(id, label, columns, url, url.get("sort"), false, -1);
  }

  /// Sorted so unless the address names another order.
  public Grid sortedBy(String order) {
    String named = url.get("sort");
    return new Grid(id, label, columns, url, named.isEmpty() ? order : named, selectable, rows);
  }

  public Grid selectable(long rowsInAll) {
    return new Grid(id, label, columns, url, sort, true, rowsInAll);
  }

  /// `ascending`, `descending` or nothing, for `aria-sort`.
  public String direction(GridColumn column) {
    if (column.sort().isEmpty()) {
      return "";
    }
    return sort.equals(column.sort())
        ? "ascending"
        : sort.equals("-" + column.sort()) ? "descending" : "";
  }

  /// The same page sorted by `column`, the other way round where it already is.
  public String sortHref(GridColumn column) {
    String other = sort.equals(column.sort()) ? "-" + column.sort() : column.sort();
    return url.without("after", "all").with("sort", other).toString();
  }

  /// All columns, that of the check boxes included; for `colspan`.
  public int width() {
    return columns.size() + (selectable ? 1 : 0);
  }

  /// Whether everything that matches is selected, not only rows on this page.
  public boolean isAllSelected() {
    return selectable && url.get("all").equals("true");
  }

  public String allHref() {
    return url.with("all", "true").toString();
  }

  public String clearHref() {
    return url.without("all").toString();
  }

  /// What matches: the address without position and order. Sent along with actions on all rows.
  public String filter() {
    return url.without("after", "all", "sort", "limit").query();
  }
}
