package regie.web;

import org.jspecify.annotations.Nullable;

/// Where a page of rows stands in its list. Paging goes by key: `after` in the address is the last
/// row's, so pages stay right while rows come and go.
///
/// @param rows on this page
/// @param total all that match, −1 when nobody counted
/// @param first address of the first page, none when this is it
/// @param next address of the following page, none on the last
public record GridPager(int rows, long total, @Nullable String first, @Nullable String next) {
  /// @param next the cursor of the following page, none on the last
  public static GridPager of(PageUrl url, int rows, long total, @Nullable String next) {
    String nextHref = next == null ? null : url.without("all").with("after", next).toString();
    String firstHref = url.has("after") ? url.without("after", "all").toString() : null;
    return new GridPager(rows, total, firstHref, nextHref);
  }
}
