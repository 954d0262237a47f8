package regie.backlog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.jobs.Accepted;
import regie.problem.InvalidContent;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
@RequestMapping("/api/v1/backlog")
class BacklogController {
  private final BillingBacklog backlog;
  private final MarkReadyToInvoice markReadyToInvoice;
  private final MarkAll markAll;

  BacklogController(
      BillingBacklog backlog, MarkReadyToInvoice markReadyToInvoice, MarkAll markAll) {
    this.backlog = backlog;
    this.markReadyToInvoice = markReadyToInvoice;
    this.markAll = markAll;
  }

  record Order(
      @Nullable String sort,
      @Nullable Boolean descending,
      @Nullable Integer limit,
      @Nullable String after) {}

  @GetMapping
  @Requires(Permission.READ_BACKLOG)
  Page<Map<String, Object>> list(
      Actor actor,
      @ParameterObject BacklogQuery query,
      @RequestParam(name = "class", required = false) @Nullable String transactionClass,
      @ParameterObject Order order) {
    var paging = Paging.of(order.limit(), order.after());
    var window =
        new BillingBacklog.Window(
            sort(order.sort()),
            Boolean.TRUE.equals(order.descending()),
            paging.offset(),
            paging.fetch());
    var rows = backlog.list(actor, query.ofClass(transactionClass).filter(), window);
    int next = window.offset() + paging.limit();
    return Page.of(
        rows.stream().map(OpenItemJson::of).toList(), paging, _ -> Integer.toString(next));
  }

  private static BacklogSort sort(@Nullable String sort) {
    try {
      return sort == null || sort.isBlank() ? BacklogSort.DATE : BacklogSort.of(sort);
    } catch (IllegalArgumentException e) {
      throw InvalidContent.at("sort", String.valueOf(e.getMessage())).refuse();
    }
  }

  record Totals(List<BillingBacklog.Totals> totals) {}

  @GetMapping("/totals")
  @Requires(Permission.READ_BACKLOG)
  Totals totals(
      Actor actor,
      @ParameterObject BacklogQuery query,
      @RequestParam(name = "class", required = false) @Nullable String transactionClass) {
    return new Totals(backlog.totals(actor, query.ofClass(transactionClass).filter()));
  }

  /// Exactly one of items, entries and all says what is meant.
  record Readiness(
      @Nullable Boolean ready,
      @Nullable List<@Nullable String> items,
      @Nullable List<@Nullable String> entries,
      @Nullable BacklogQuery all) {}

  @PostMapping("/readiness")
  @Requires(Permission.MARK_BACKLOG)
  ResponseEntity<Object> mark(Actor actor, @RequestBody Readiness body) {
    if (body.ready() == null) {
      throw InvalidContent.at("ready", "is required").refuse();
    }
    if (Stream.of(body.items() != null, body.entries() != null, body.all() != null)
            .filter(Boolean::booleanValue)
            .count()
        != 1) {
      throw InvalidContent.at("items", "give exactly one of items, entries and all").refuse();
    }
    BacklogQuery all = body.all();
    if (all != null) {
      return Accepted.of(markAll.start(actor, all.filter(), body.ready()));
    }
    int changed = markReadyToInvoice.mark(actor, items(actor, body), body.ready());
    return ResponseEntity.ok(Map.of("changed", changed));
  }

  private List<Long> items(Actor actor, Readiness body) {
    if (body.items() == null) {
      var entries = SentSet.request("entries", body.entries()).right();
      return backlog.ofEntries(actor, entries);
    }
    SentSet<String> sent = SentSet.request("items", body.items());
    SentSet<Long> items =
        sent.checked((item, content) -> content.parsed("", () -> Long.valueOf(item), 0L));
    items.settle();
    return items.right();
  }
}
