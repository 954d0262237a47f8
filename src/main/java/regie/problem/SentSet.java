package regie.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Things of one kind that were sent together, and what is wrong with which of them. Use cases take
/// one, check it, and write what is right.
///
/// A request is atomic: [#settle] refuses all of it when anything is wrong, and the transaction
/// rolls back. Rows of a file are not: what is wrong is collected, and the import decides at the
/// end. So one use case, with one set of rules, serves both.
///
/// ```java
/// sent.check((customer, content) -> content.required("code", customer.code()));
/// sent.unique("code", NewCustomer::code);
/// store.insert(sent.right());
/// sent.settle();
/// ```
public final class SentSet<T> {
  /// A request with more is refused; files carry larger sets.
  public static final int REQUEST_MAX = 10_000;

  private final List<T> things;
  private final PlaceName placeName;
  private final Complaints complaints;
  private final boolean atomic;
  private final BitSet wrong = new BitSet();
  private final Content content;
  private int current;
  private @Nullable Refusal refusal;
  private boolean contentIsWrong;

  private SentSet(List<T> things, PlaceName placeName, Complaints complaints, boolean atomic) {
    this.things = things;
    this.placeName = placeName;
    this.complaints = complaints;
    this.atomic = atomic;
    this.content = new Content((place, message) -> wrong(current, place, message));
  }

  /// The list that a request carries under `name`; places read `name[3].field`.
  public static <T> SentSet<T> request(String name, @Nullable List<@Nullable T> things) {
    if (things == null || things.isEmpty()) {
      throw InvalidContent.at(name, "must hold at least one").refuse();
    }
    if (things.size() > REQUEST_MAX) {
      throw InvalidContent.at(name, "must hold at most " + REQUEST_MAX).refuse();
    }
    var given = new ArrayList<T>(things.size());
    for (int i = 0; i < things.size(); i++) {
      T thing = things.get(i);
      if (thing == null) {
        throw InvalidContent.at(name + "[" + i + "]", "is required").refuse();
      }
      given.add(thing);
    }
    PlaceName placeName = (i, field) -> name + "[" + i + "]" + (field.isEmpty() ? "" : "." + field);
    return new SentSet<>(given, placeName, new Complaints(), true);
  }

  /// The one thing that a request is; places are its fields.
  public static <T> SentSet<T> single(T thing) {
    return new SentSet<>(List.of(thing), (_, field) -> field, new Complaints(), true);
  }

  /// Rows of a file, whose complaints are collected beyond this set.
  public static <T> SentSet<T> rows(List<T> rows, PlaceName placeName, Complaints complaints) {
    return new SentSet<>(rows, placeName, complaints, false);
  }

  /// What of this set has become, for the same places: a set of parts of the things.
  public <P> SentSet<P> map(Function<T, P> part) {
    var mapped = new SentSet<P>(things.stream().map(part).toList(), placeName, complaints, atomic);
    mapped.wrong.or(wrong);
    return mapped;
  }

  public int size() {
    return things.size();
  }

  public T get(int index) {
    return things.get(index);
  }

  /// Looks at each thing that is right so far.
  public void check(Check<T> check) {
    for (int i = wrong.nextClearBit(0); i < things.size(); i = wrong.nextClearBit(i + 1)) {
      current = i;
      check.check(things.get(i), content);
    }
  }

  /// Reports things whose `key` an earlier one has already; keys are compared as they are.
  public void unique(String field, Function<T, ?> key) {
    Set<Object> seen = HashSet.newHashSet(things.size());
    for (int i = wrong.nextClearBit(0); i < things.size(); i = wrong.nextClearBit(i + 1)) {
      Object value = key.apply(things.get(i));
      if (value != null && !seen.add(value)) {
        wrong(i, field, value + " is there twice");
      }
    }
  }

  /// Reports things whose `key` is not among those that were `written`: others had it before.
  public void written(String field, Function<T, String> key, Set<String> written) {
    for (int i = wrong.nextClearBit(0); i < things.size(); i = wrong.nextClearBit(i + 1)) {
      String value = key.apply(things.get(i));
      if (!written.contains(value)) {
        wrong(i, field, value + " exists already");
      }
    }
  }

  public void wrong(int index, String field, String message) {
    wrong.set(index);
    contentIsWrong = true;
    complaints.add(() -> new Place(placeName.of(index, field), message));
  }

  /// The content can be read, but a rule of the books forbids it.
  public void refused(int index, String field, Refusal rule) {
    wrong.set(index);
    if (refusal == null) {
      refusal = rule;
    }
    complaints.add(() -> new Place(placeName.of(index, field), rule.detail()));
  }

  public boolean isRight(int index) {
    return !wrong.get(index);
  }

  /// The things that nothing is wrong with.
  public List<T> right() {
    if (wrong.isEmpty()) {
      return things;
    }
    var right = new ArrayList<T>(things.size());
    for (int i = wrong.nextClearBit(0); i < things.size(); i = wrong.nextClearBit(i + 1)) {
      right.add(things.get(i));
    }
    return right;
  }

  /// Refuses a request with which anything is wrong: unreadable content before rules.
  public void settle() {
    if (!atomic) {
      return;
    }
    if (contentIsWrong) {
      throw new InvalidContent(complaints.places()).refuse();
    }
    if (refusal != null) {
      throw refusal.refuse();
    }
  }

  /// Says what is wrong with one thing.
  @FunctionalInterface
  public interface Check<T> {
    void check(T thing, Content content);
  }

  /// How the sender calls a field of the thing at `index`.
  @FunctionalInterface
  public interface PlaceName {
    String of(int index, String field);
  }
}
