package regie.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

  private final List<@Nullable T> things;
  private final PlaceName placeName;
  private final Complaints complaints;
  private final boolean atomic;
  private final BitSet wrong;
  private final BitSet leftOut = new BitSet();
  private final Content content;
  private int current;

  private SentSet(
      List<? extends @Nullable T> things,
      PlaceName placeName,
      Complaints complaints,
      boolean atomic) {
    this(things, placeName, complaints, atomic, new BitSet());
  }

  private SentSet(
      List<? extends @Nullable T> things,
      PlaceName placeName,
      Complaints complaints,
      boolean atomic,
      BitSet wrong) {
    this.things = new ArrayList<>(things);
    this.wrong = wrong;
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

  /// What the things are once they have been looked at. What is wrong with one of them is wrong
  /// with what it was made of.
  public <C> SentSet<C> checked(Reading<T, C> reading) {
    var read = new ArrayList<@Nullable C>(things.size());
    for (int i = 0; i < things.size(); i++) {
      current = i;
      read.add(isRight(i) ? reading.read(get(i), content) : null);
    }
    var checked = new SentSet<C>(read, placeName, complaints, atomic, wrong);
    checked.leftOut.or(leftOut);
    return checked;
  }

  /// Those of the things that `wanted` holds for, in the same places.
  public SentSet<T> only(Predicate<T> wanted) {
    var only = new SentSet<T>(things, placeName, complaints, atomic, wrong);
    for (int i = 0; i < things.size(); i++) {
      only.leftOut.set(i, !isRight(i) || !wanted.test(get(i)));
    }
    return only;
  }

  public int size() {
    return things.size();
  }

  public T get(int index) {
    return Objects.requireNonNull(things.get(index));
  }

  /// Looks at each thing that is right so far.
  public void check(Check<T> check) {
    for (int i = nextRight(0); i < things.size(); i = nextRight(i + 1)) {
      current = i;
      check.check(get(i), content);
    }
  }

  /// Reports things whose `key` an earlier one has already; keys are compared as they are.
  public void unique(String field, Function<T, ?> key) {
    Set<Object> seen = HashSet.newHashSet(things.size());
    for (int i = nextRight(0); i < things.size(); i = nextRight(i + 1)) {
      Object value = key.apply(get(i));
      if (value != null && !seen.add(value)) {
        wrong(i, field, value + " is there twice");
      }
    }
  }

  /// Reports things whose `key` is not among those that were `written`: others had it before.
  public <K> void written(String field, Function<T, K> key, Set<K> written) {
    for (int i = nextRight(0); i < things.size(); i = nextRight(i + 1)) {
      K value = key.apply(get(i));
      if (!written.contains(value)) {
        wrong(i, field, value + " exists already");
      }
    }
  }

  public void wrong(int index, String field, String message) {
    wrong.set(index);
    complaints.add(() -> new Place(placeName.of(index, field), message));
  }

  /// The content can be read, but a rule of the books forbids it.
  public void refused(int index, String field, Refusal rule) {
    wrong.set(index);
    complaints.add(() -> new Place(placeName.of(index, field), rule.detail()), rule);
  }

  /// Refuses things that a rule forbids, each with what the rule says.
  public void obey(String field, Function<T, Optional<Refusal>> rule) {
    for (int i = nextRight(0); i < things.size(); i = nextRight(i + 1)) {
      int index = i;
      rule.apply(get(i)).ifPresent(refusal -> refused(index, field, refusal));
    }
  }

  public boolean isRight(int index) {
    return !wrong.get(index) && !leftOut.get(index);
  }

  private int nextRight(int from) {
    int index = from;
    while (index < things.size() && !isRight(index)) {
      index++;
    }
    return index;
  }

  public int rightCount() {
    return (int) IntStream.range(0, things.size()).filter(this::isRight).count();
  }

  /// The things that nothing is wrong with.
  public List<T> right() {
    var right = new ArrayList<T>(things.size());
    for (int i = nextRight(0); i < things.size(); i = nextRight(i + 1)) {
      right.add(get(i));
    }
    return right;
  }

  /// Refuses a request with which anything is wrong: unreadable content before rules.
  public void settle() {
    if (atomic) {
      complaints.refuseIfAny();
    }
  }

  /// Says what is wrong with one thing.
  @FunctionalInterface
  public interface Check<T> {
    void check(T thing, Content content);
  }

  /// Makes something of one thing, saying what is wrong with it.
  @FunctionalInterface
  public interface Reading<T, C> {
    C read(T thing, Content content);
  }

  /// How the sender calls a field of the thing at `index`.
  @FunctionalInterface
  public interface PlaceName {
    String of(int index, String field);
  }
}
