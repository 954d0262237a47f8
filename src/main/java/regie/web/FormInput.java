package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.problem.Place;
import regie.problem.Refusal;

/// What stands in a form: texts by field, and what is wrong with them. Filled from what is stored,
/// or from what was typed, which is shown again when it cannot be accepted.
///
/// ```java
/// var input = FormInput.typed(request);
/// var content = new Content();
/// var from = input.date("from", content, dates);
/// ```
public final class FormInput {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private @Nullable PageProblem problem;

  public static FormInput empty() {
    return new FormInput();
  }

  public static FormInput typed(HttpServletRequest request) {
    var input = new FormInput();
    request.getParameterMap().forEach((name, typed) -> input.values.put(name, typed[0].strip()));
    return input;
  }

  public FormInput set(String name, @Nullable Object value) {
    values.put(name, value == null ? "" : value.toString());
    return this;
  }

  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return !get(name).isEmpty();
  }

  /// None when nothing was typed.
  public @Nullable String orNull(String name) {
    return has(name) ? get(name) : null;
  }

  /// The version that the form was made from; refused when the form carries none.
  public int version() {
    if (!get("version").matches("\\d{1,9}")) {
      throw InvalidContent.at("version", "is required").refuse();
    }
    return Integer.parseInt(get("version"));
  }

  /// A whole number, none when nothing was typed; what cannot be read is reported.
  public @Nullable Integer whole(String name, Content content, Typed typed) {
    BigDecimal number = number(name, content, typed);
    if (number == null || (number.stripTrailingZeros().scale() <= 0 && number.precision() < 10)) {
      return number == null ? null : number.intValueExact();
    }
    content.wrong(name, "must be a whole number");
    return null;
  }

  /// Whether a check box is ticked.
  public boolean isOn(String name) {
    return get(name).equals("true");
  }

  /// None when nothing was typed; what cannot be read is reported.
  public @Nullable LocalDate date(String name, Content content, TypedDate typed) {
    return read(name, content, typed::date);
  }

  public @Nullable BigDecimal number(String name, Content content, Typed typed) {
    return read(name, content, typed::number);
  }

  private <T> @Nullable T read(String name, Content content, Function<String, T> reader) {
    if (!has(name)) {
      return null;
    }
    try {
      return reader.apply(get(name));
    } catch (IllegalArgumentException e) {
      content.wrong(name, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /// Keeps why it was refused: at the fields that are named, above the form the rest.
  public FormInput refused(Refusal refusal, Texts texts) {
    problem = PageProblem.of(refusal, texts);
    for (Place place : refusal.places()) {
      errors.putIfAbsent(place.place(), PageProblem.told(place, texts));
    }
    return this;
  }

  /// What is wrong with the field, none if nothing is.
  public @Nullable String error(String name) {
    return errors.get(name);
  }

  public @Nullable PageProblem problem() {
    return problem;
  }
}
