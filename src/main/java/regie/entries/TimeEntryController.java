package regie.entries;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.InvalidContent;
import regie.problem.NotFound;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
@RequestMapping("/api/v1")
class TimeEntryController {
  private final LogTimeEntries logTimeEntries;
  private final SubmitEntries submitEntries;
  private final EntryList entries;

  TimeEntryController(
      LogTimeEntries logTimeEntries, SubmitEntries submitEntries, EntryList entries) {
    this.logTimeEntries = logTimeEntries;
    this.submitEntries = submitEntries;
    this.entries = entries;
  }

  record TimeEntriesLogged(
      @Nullable List<@Nullable NewTimeEntry> entries, @Nullable Boolean submit) {}

  record Numbers(List<String> entries) {}

  @PostMapping("/time-entries")
  @Requires(Permission.LOG_ENTRIES)
  @ResponseStatus(HttpStatus.CREATED)
  Numbers log(Actor actor, @RequestBody TimeEntriesLogged body) {
    SentSet<NewTimeEntry> sent = SentSet.request("entries", body.entries());
    return new Numbers(logTimeEntries.log(actor, sent, Boolean.TRUE.equals(body.submit())));
  }

  record EntryFilter(
      @Nullable String project,
      @Nullable String resource,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer limit,
      @Nullable String after) {}

  @GetMapping("/time-entries")
  @Requires(Permission.READ_ENTRIES)
  Page<ListedEntry> list(
      Actor actor, @RequestParam @Nullable String status, @ParameterObject EntryFilter filter) {
    var paging = Paging.of(filter.limit, filter.after);
    var wanted = new TimeEntries.Filter(filter.project, filter.resource, filter.from, filter.to);
    return Page.of(
        entries.list(actor, wanted, status(status), paging),
        paging,
        entry -> Long.toString(entry.id()));
  }

  private static @Nullable EntryStatus status(@Nullable String status) {
    if (status == null || status.isBlank()) {
      return null;
    }
    for (EntryStatus known : EntryStatus.values()) {
      if (known.name().equalsIgnoreCase(status)) {
        return known;
      }
    }
    throw InvalidContent.at("status", "must be draft, submitted, approved or returned").refuse();
  }

  @GetMapping("/time-entries/{entry}")
  @Requires(Permission.READ_ENTRIES)
  ListedEntry get(Actor actor, @PathVariable String entry) {
    return entries.find(actor, entry).orElseThrow(() -> new NotFound("time entry", entry).refuse());
  }

  record EntriesSubmitted(@Nullable List<@Nullable String> entries) {}

  record Submitted(int submitted) {}

  @PostMapping("/submissions")
  @Requires(Permission.LOG_ENTRIES)
  Submitted submit(Actor actor, @RequestBody EntriesSubmitted body) {
    var numbers = SentSet.request("entries", body.entries()).right();
    return new Submitted(submitEntries.submit(actor, numbers));
  }
}
