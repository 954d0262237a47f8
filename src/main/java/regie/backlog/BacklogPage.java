package regie.backlog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.actuals.OpenItem.Pricing;
import regie.actuals.OpenItem.Readiness;
import regie.backlog.BillingBacklog.Totals;
import regie.money.Money;
import regie.problem.InvalidContent;
import regie.problem.Refusal;
import regie.rest.Paging;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridPager;
import regie.web.GridPicked;
import regie.web.PageProblem;
import regie.web.PageStatus;
import regie.web.PageUrl;
import regie.web.Texts;

/// What the page of the backlog shows.
///
/// @param items all that match
/// @param picked rows that stay selected after something was done with them
public record BacklogPage(
    FormInput input,
    Grid grid,
    GridPager pager,
    List<OpenItemRow> rows,
    List<Totals> totals,
    long items,
    Set<String> picked,
    LocalDate today,
    @Nullable PageProblem problem) {
  private static final int ROWS = 100;

  record Found(List<OpenItemRow> rows, List<Totals> totals, BillingBacklog.Window window) {}

  static BacklogPage of(Frame frame, LocalDate today, Found found, @Nullable PageProblem problem) {
    PageUrl url = frame.url().without("item");
    long items = found.totals.stream().mapToLong(Totals::items).sum();
    var rows = found.rows.subList(0, Math.min(ROWS, found.rows.size()));
    String next = found.rows.size() > ROWS ? Integer.toString(found.window.offset() + ROWS) : null;
    return new BacklogPage(
        BacklogAddress.input(url),
        grid(frame.at(url), found.totals, items),
        GridPager.of(url, rows.size(), items, next),
        rows,
        found.totals,
        items,
        Set.copyOf(frame.url().parameters().getOrDefault("item", List.of())),
        today,
        problem);
  }

  /// The page when the filter cannot be read: nothing is shown rather than everything.
  static BacklogPage unread(Frame frame, LocalDate today, Refusal refusal) {
    PageUrl url = frame.url().without("item");
    FormInput input = BacklogAddress.input(url).refused(refusal, frame.texts());
    return new BacklogPage(
        input,
        grid(frame.at(url), List.of(), 0),
        GridPager.of(url, 0, 0, null),
        List.of(),
        List.of(),
        0,
        Set.of(),
        today,
        input.problem() == null ? null : BacklogColumns.labelled(input.problem(), frame.texts()));
  }

  private static Grid grid(Frame frame, List<Totals> totals, long items) {
    Texts t = frame.texts();
    String currency = totals.size() == 1 ? totals.getFirst().currency() : "";
    var grid =
        Grid.of("backlog", t.get("backlog.items"), frame.url(), BacklogColumns.of(t, currency))
            .sortedBy(BacklogSort.DATE.term());
    boolean may = frame.may(Permission.MARK_BACKLOG) || frame.may(Permission.EDIT_PROFORMAS);
    return may ? grid.selectable(items) : grid;
  }

  /// Which rows the address asks for.
  static BillingBacklog.Window window(PageUrl url) {
    String sort = url.get("sort");
    boolean descending = sort.startsWith("-");
    String term = descending ? sort.substring(1) : sort;
    try {
      int offset = Math.toIntExact(Paging.of(ROWS, url.get("after")).afterId());
      return new BillingBacklog.Window(
          term.isEmpty() ? BacklogSort.DATE : BacklogSort.of(term),
          descending,
          Math.max(0, offset),
          ROWS + 1);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw InvalidContent.at("sort", String.valueOf(e.getMessage())).refuse();
    }
  }

  /// The list again as it was when something was done with what is `picked`, which stays selected.
  static PageUrl back(GridPicked picked, FormInput input) {
    PageUrl url = picked.filter().at("/backlog");
    for (String name : List.of("sort", "after")) {
      url = input.has(name) ? url.with(name, input.get(name)) : url;
    }
    if (picked.all()) {
      return url.with("all", "true");
    }
    var parameters = new HashMap<>(url.parameters());
    parameters.put("item", picked.ids().stream().map(String::valueOf).toList());
    return new PageUrl(url.path(), parameters);
  }

  public boolean isPicked(OpenItemRow row) {
    return grid.isAllSelected() || picked.contains(Long.toString(row.item()));
  }

  /// Whether something can still be decided about the row.
  public boolean isOpen(OpenItemRow row) {
    return row.readiness() != Readiness.DRAFTED;
  }

  public long days(OpenItemRow row) {
    return ChronoUnit.DAYS.between(row.date(), today);
  }

  public @Nullable LocalDate oldest() {
    return totals.stream().map(Totals::oldest).min(Comparator.naturalOrder()).orElse(null);
  }

  /// How many items are ready, and what they come to in each currency.
  public String readyText(Frame frame) {
    long ready = totals.stream().mapToLong(Totals::readyItems).sum();
    var amounts =
        totals.stream()
            .filter(it -> it.readyItems() > 0)
            .map(it -> frame.format().money(new Money(it.readyAmount(), currency(it))));
    return Stream.concat(Stream.of(frame.texts().count("backlog.count", ready)), amounts)
        .collect(Collectors.joining(", "));
  }

  private static Currency currency(Totals totals) {
    return Currency.getInstance(totals.currency());
  }

  public boolean isOneCurrency() {
    return totals.size() == 1;
  }

  public PageStatus status(OpenItemRow row) {
    if (row.pricing() == Pricing.MISSING) {
      return PageStatus.FAIL;
    }
    return switch (row.readiness()) {
      case NOT_READY -> PageStatus.OPEN;
      case READY -> PageStatus.READY;
      case DRAFTED -> PageStatus.DRAFT;
    };
  }

  public String statusText(OpenItemRow row, Texts t) {
    return row.pricing() == Pricing.MISSING
        ? t.get("backlog.no-price")
        : t.of("backlog.status", row.readiness());
  }

  public boolean isNegative(BigDecimal amount) {
    return amount.signum() < 0;
  }

  ModelAndView view(Frame frame) {
    return new ModelAndView(
        "backlog/backlog",
        Map.of("page", this, "frame", frame.at(frame.url().without("item"))),
        HttpStatus.valueOf(problem == null ? 200 : problem.status()));
  }
}
