package regie.entries;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;

/// Submits drafts and returned entries for approval. All of the set, or none.
@Service
class SubmitEntries {
  private final MovedEntries entries;

  SubmitEntries(MovedEntries entries) {
    this.entries = entries;
  }

  @Transactional
  public int submit(Actor actor, Collection<String> numbers) {
    return entries
        .move(
            actor, numbers, List.of(EntryStatus.DRAFT, EntryStatus.RETURNED), EntryStatus.SUBMITTED)
        .size();
  }
}
