package regie.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The dated rates of one scope, at most one on any day. A rate without an end ends the day before
/// its successor; other overlaps are refused when entered (`decisions.md`, "Prices").
///
/// Each rate is kept as it was stated, so that the order in which rates are entered makes no
/// difference. What was stated without an end gives way to every successor, even one that is
/// entered later and begins before those known already.
public final class Timeline<R> {
  private final TreeMap<LocalDate, Stated<R>> byStart = new TreeMap<>();

  /// A rate, and the validity that was stated for it.
  public record Stated<R>(R rate, Validity validity) {}

  /// A rate, and the last day on which it is in force; none: until further notice.
  public record InForce<R>(R rate, LocalDate from, @Nullable LocalDate to) {}

  /// Adds a rate. Answers the one that it overlaps, and then leaves it out.
  public Optional<Stated<R>> add(R rate, Validity validity) {
    Map.Entry<LocalDate, Stated<R>> before = byStart.floorEntry(validity.from());
    if (before != null && (sameStart(before, validity) || reaches(before, validity.from()))) {
      return Optional.of(before.getValue());
    }
    Map.Entry<LocalDate, Stated<R>> after = byStart.ceilingEntry(validity.from());
    LocalDate end = validity.to();
    if (after != null && end != null && !end.isBefore(after.getKey())) {
      return Optional.of(after.getValue());
    }
    byStart.put(validity.from(), new Stated<>(rate, validity));
    return Optional.empty();
  }

  private boolean sameStart(Map.Entry<LocalDate, Stated<R>> other, Validity validity) {
    return other.getKey().equals(validity.from());
  }

  private boolean reaches(Map.Entry<LocalDate, Stated<R>> other, LocalDate day) {
    LocalDate end = other.getValue().validity().to();
    return end != null && !end.isBefore(day);
  }

  /// All rates in order of their start.
  public List<InForce<R>> inForce() {
    var rates = new ArrayList<InForce<R>>(byStart.size());
    for (Map.Entry<LocalDate, Stated<R>> entry : byStart.entrySet()) {
      Stated<R> stated = entry.getValue();
      LocalDate end = stated.validity().to();
      LocalDate successor = byStart.higherKey(entry.getKey());
      if (end == null && successor != null) {
        end = successor.minusDays(1);
      }
      rates.add(new InForce<>(stated.rate(), entry.getKey(), end));
    }
    return rates;
  }
}
