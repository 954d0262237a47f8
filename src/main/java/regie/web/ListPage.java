package regie.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A list of master data: filter, grid, export, import, new. View `web/list`, parameter `page`.
///
/// @param empty what to do when there is nothing yet
/// @param filters fields of the filter; their values stand in the address
public record ListPage(
    String title,
    Grid grid,
    List<Row> rows,
    GridPager pager,
    List<FormField> filters,
    Links links,
    String empty) {

  /// Addresses of the page's actions, none where the visitor may not or there is no such thing.
  public record Links(
      @Nullable String add,
      @Nullable String addLabel,
      @Nullable String importing,
      @Nullable String export) {
    public static final Links NONE = new Links(null, null, null, null);
  }

  /// @param href of the page of this row, none if it has none; the first cell links to it
  public record Row(@Nullable String href, List<Cell> cells) {}

  /// @param status draws a status pie before the text
  public record Cell(String text, @Nullable PageStatus status, boolean negative) {
    public static Cell of(@Nullable Object value) {
      return new Cell(value == null ? "" : value.toString(), null, false);
    }

    public static Cell status(PageStatus status, String text) {
      return new Cell(text, status, false);
    }
  }

  public ModelAndView view() {
    return new ModelAndView("web/list", Map.of("page", this), HttpStatus.OK);
  }
}
