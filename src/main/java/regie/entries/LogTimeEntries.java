package regie.entries;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.entries.TimeEntries.LoggedEntry;
import regie.problem.SentSet;

/// Logs time: as drafts, or submitted at once. No actual comes of it (FO-073).
@Service
class LogTimeEntries {
  private final WorkReferences references;
  private final TimeEntries entries;

  LogTimeEntries(WorkReferences references, TimeEntries entries) {
    this.references = references;
    this.entries = entries;
  }

  /// Stores those of `sent` that are right, and says of the others what is wrong; a request is
  /// stored whole or not at all. Returns the numbers of what was stored.
  @Transactional
  public List<String> log(Actor actor, SentSet<NewTimeEntry> sent, boolean submitted) {
    var rules =
        new EntryRules(
            references.find(actor, sent.right()),
            submitted ? EntryStatus.SUBMITTED : EntryStatus.DRAFT);
    SentSet<LoggedEntry> logged = sent.checked(rules::read);
    logged.unique(
        "entry", entry -> entry.entry().number().isEmpty() ? null : entry.entry().number());
    Set<String> taken =
        Set.copyOf(
            entries.existing(
                actor, logged.right().stream().map(entry -> entry.entry().number()).toList()));
    logged.check(
        (entry, content) ->
            content.check(
                !taken.contains(entry.entry().number()),
                "entry",
                entry.entry().number() + " exists already"));
    logged.settle();
    var stored = logged.right().stream().map(this::identified).toList();
    entries.add(actor, stored);
    return stored.stream().map(entry -> entry.entry().number()).toList();
  }

  private LoggedEntry identified(LoggedEntry logged) {
    long id = entries.newId();
    TimeEntry entry = logged.entry();
    String number = entry.number().isEmpty() ? "TE-" + id : entry.number();
    return new LoggedEntry(
        entry.identified(id, number), logged.activity(), logged.ticket(), logged.internalNote());
  }
}
