package regie.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regie.problem.SentSet;

/// The rates of many scopes, those that are known and those that are entered, and what becomes of
/// both: known ones may end earlier, entered ones take their place or are refused.
///
/// @param <S> what a rate is for: only rates of the same scope meet
public final class Timelines<S> {
  private final Map<S, Timeline<Rate>> byScope = new HashMap<>();

  /// A known rate by its id, or an entered one by its place in the set.
  private record Rate(@Nullable Long id, int index) {}

  /// A known rate of which the last day is now `to`.
  public record End(long id, LocalDate to) {}

  /// A rate of the set, by its place, and from when to when it is in force.
  public record Entry(int index, LocalDate from, @Nullable LocalDate to) {}

  /// Adds a rate that is stored, with the validity that was stated for it.
  public void known(S scope, long id, Validity stated) {
    timeline(scope)
        .add(new Rate(id, -1), stated)
        .ifPresent(
            other -> {
              throw new IllegalStateException("Rate " + id + " overlaps " + other);
            });
  }

  /// Adds the rates of a set in order of their start. One that overlaps another is refused.
  public <T> void enter(SentSet<T> sent, Scoped<T, S> how) {
    var indexes = new ArrayList<Integer>(sent.size());
    for (int i = 0; i < sent.size(); i++) {
      if (sent.isRight(i)) {
        indexes.add(i);
      }
    }
    indexes.sort(Comparator.comparing(i -> how.validity().apply(sent.get(i)).from()));
    for (int i : indexes) {
      T rate = sent.get(i);
      Validity validity = how.validity().apply(rate);
      Optional<Timeline.Stated<Rate>> overlapped =
          timeline(how.scope().apply(rate)).add(new Rate(null, i), validity);
      overlapped.ifPresent(
          other ->
              sent.refused(
                  i,
                  "from",
                  new OverlappingValidity(how.name().apply(rate), validity, other.validity())));
    }
  }

  /// How to read a rate of a set: what it is for, when it is valid, and its name in messages.
  public record Scoped<T, S>(
      Function<T, S> scope, Function<T, Validity> validity, Function<T, String> name) {}

  /// Known rates that have a last day because they, stated without an end, have a successor.
  public List<End> ends() {
    var ends = new ArrayList<End>();
    each(
        rate -> {
          Long id = rate.rate().id();
          LocalDate to = rate.to();
          if (id != null && to != null) {
            ends.add(new End(id, to));
          }
        });
    return ends;
  }

  public List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    each(
        rate -> {
          if (rate.rate().id() == null) {
            entries.add(new Entry(rate.rate().index(), rate.from(), rate.to()));
          }
        });
    return entries;
  }

  private void each(Consumer<Timeline.InForce<Rate>> consumer) {
    byScope.values().forEach(timeline -> timeline.inForce().forEach(consumer));
  }

  private Timeline<Rate> timeline(S scope) {
    return byScope.computeIfAbsent(scope, _ -> new Timeline<>());
  }
}
