package regie.entries;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.problem.NotFound;

/// Moves a set of entries from one state to another, all or none: the first step of every use case
/// on entries, because it locks them and settles races.
@Component
class MovedEntries {
  private final TimeEntries entries;

  MovedEntries(TimeEntries entries) {
    this.entries = entries;
  }

  /// Refused when one of them is not there, or not in one of the states `from`.
  List<TimeEntry> move(
      Actor actor, Collection<String> numbers, List<EntryStatus> from, EntryStatus to) {
    List<TimeEntry> moved = entries.move(actor, numbers, from, to);
    Set<String> missing = new java.util.TreeSet<>(numbers);
    moved.forEach(entry -> missing.remove(entry.number()));
    if (!missing.isEmpty()) {
      var existing = Set.copyOf(entries.existing(actor, missing));
      missing.stream()
          .filter(number -> !existing.contains(number))
          .findFirst()
          .ifPresent(
              number -> {
                throw new NotFound("time entry", number).refuse();
              });
      throw new EntryRefusal.NotInState(List.copyOf(missing), from.getFirst()).refuse();
    }
    return moved.stream()
        .sorted(java.util.Comparator.comparingLong(TimeEntry::id))
        .collect(Collectors.toList());
  }
}
