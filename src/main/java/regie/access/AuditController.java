package regie.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.company.Actor;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
class AuditController {
  private final AuditEntries entries;

  AuditController(AuditEntries entries) {
    this.entries = entries;
  }

  /// The audit trail of the company, newest first.
  @GetMapping("/api/v1/audit-entries")
  @Requires(Permission.READ_AUDIT)
  Page<AuditEntries.Entry> list(Actor actor, @ParameterObject Search search) {
    Paging paging = Paging.of(search.limit(), search.after());
    var filter =
        new AuditEntries.Filter(
            search.user(), search.action(), search.subject(), search.from(), search.to());
    return Page.of(
        entries.list(actor.company(), filter, paging), paging, entry -> Long.toString(entry.id()));
  }

  /// @param from the first instant to include, as in `2026-03-31T00:00:00Z`
  /// @param to the first instant not to include
  record Search(
      @Nullable String user,
      @Nullable String action,
      @Nullable String subject,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable Integer limit,
      @Nullable String after) {}
}
