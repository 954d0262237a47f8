package regie.entries;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regie.company.Code;
import regie.entries.TimeEntries.LoggedEntry;
import regie.entries.WorkReferences.Found;
import regie.entries.WorkReferences.TaskName;
import regie.money.Quantity;
import regie.problem.Content;

/// Reads a time entry as it was sent, and says at which places it cannot be accepted.
///
/// @param status that the entries begin in
record EntryRules(Found found, EntryStatus status) {
  private static final int TEXT_MAX = 2_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

  /// The entry, without an id and perhaps without a number; of no use when a complaint was made.
  LoggedEntry read(NewTimeEntry sent, Content content) {
    String resource = content.required("resource", sent.resource());
    String project = content.required("project", sent.project());
    var worker = found.resources().get(resource);
    content.check(worker != null || resource.isEmpty(), "resource", "is unknown: " + resource);
    Long projectId = found.projects().get(project);
    content.check(projectId != null || project.isEmpty(), "project", "is unknown: " + project);
    var entry =
        new TimeEntry(
            0,
            number(sent, content),
            worker == null ? 0 : worker.id(),
            projectId == null ? 0 : projectId,
            task(sent, project, content),
            role(sent, worker, content),
            date(sent, content),
            hours(sent, content),
            text("description", sent.description(), content),
            status);
    return new LoggedEntry(
        entry,
        text("activity", sent.activity(), content),
        text("ticket", sent.ticket(), content),
        text("internalNote", sent.internalNote(), content));
  }

  private static String number(NewTimeEntry sent, Content content) {
    return sent.entry() == null || sent.entry().isBlank()
        ? ""
        : Code.required(content, "entry", sent.entry());
  }

  private @Nullable Long task(NewTimeEntry sent, String project, Content content) {
    if (sent.task() == null || sent.task().isBlank()) {
      return null;
    }
    Long task = found.tasks().get(new TaskName(project, sent.task().strip()));
    content.check(task != null, "task", "is unknown in project " + project + ": " + sent.task());
    return task;
  }

  private long role(NewTimeEntry sent, WorkReferences.@Nullable Resource worker, Content content) {
    if (sent.role() == null || sent.role().isBlank()) {
      Long usual = worker == null ? null : worker.roleId();
      content.check(
          usual != null || worker == null, "role", "is required: the resource has no usual role");
      return usual == null ? 0 : usual;
    }
    Long role = found.roles().get(sent.role().strip());
    content.check(role != null, "role", "is unknown: " + sent.role());
    return role == null ? 0 : role;
  }

  private static LocalDate date(NewTimeEntry sent, Content content) {
    LocalDate date = content.required("date", sent.date(), FIRST_DAY);
    content.check(
        !date.isBefore(FIRST_DAY) && date.isBefore(LAST_DAY),
        "date",
        "must lie between " + FIRST_DAY + " and " + LAST_DAY);
    return date;
  }

  private static Quantity hours(NewTimeEntry sent, Content content) {
    BigDecimal hours = content.required("hours", sent.hours(), BigDecimal.ONE);
    content.decimals("hours", hours, Quantity.DECIMALS_MAX);
    content.check(hours.signum() > 0, "hours", "must be more than zero");
    return content.parsed("hours", () -> new Quantity(hours), Quantity.ZERO);
  }

  private static String text(String place, @Nullable String text, Content content) {
    if (text == null) {
      return "";
    }
    content.check(text.length() <= TEXT_MAX, place, "is longer than " + TEXT_MAX + " characters");
    content.check(text.indexOf('\0') < 0, place, "holds a character that cannot be stored");
    return text.strip();
  }
}
