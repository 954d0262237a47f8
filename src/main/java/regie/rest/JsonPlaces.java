package regie.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Where JSON could not be read, as a path (`entries[3].hours`), and why, for people.
final class JsonPlaces {
  private JsonPlaces() {}

  static Problem problem(JacksonException wrong) {
    String place = place(wrong.getPath());
    return Problem.at(place.isEmpty() ? "body" : place, message(wrong));
  }

  private static String place(List<JacksonException.Reference> path) {
    var place = new StringBuilder();
    for (JacksonException.Reference step : path) {
      if (step.getPropertyName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(shown(step.getPropertyName()));
      }
    }
    return place.toString();
  }

  private static String message(JacksonException wrong) {
    return switch (wrong) {
      case UnrecognizedPropertyException unknown -> unknown(unknown);
      case InvalidFormatException format when format.getTargetType() != null ->
          expected(format.getTargetType());
      case InvalidNullException missing -> "is required";
      case ValueInstantiationException value -> instantiation(value);
      case InputCoercionException number -> "must be a whole number, not too large";
      case StreamConstraintsException large -> "is nested too deeply, or too long";
      case StreamReadException syntax -> syntax(syntax);
      case MismatchedInputException type when isNothing(type) -> "is required";
      case MismatchedInputException type when type.getTargetType() != null ->
          expected(type.getTargetType());
      default -> "cannot be read";
    };
  }

  /// Nothing, or null, where a number or truth value must be.
  private static boolean isNothing(MismatchedInputException type) {
    return String.valueOf(type.getOriginalMessage()).startsWith("Cannot map `null`");
  }

  private static String unknown(UnrecognizedPropertyException unknown) {
    Collection<Object> known = unknown.getKnownPropertyIds();
    return known == null || known.isEmpty()
        ? "is not known here"
        : "is not known here; known are "
            + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String instantiation(ValueInstantiationException value) {
    @Nullable Throwable cause = value.getCause();
    return cause instanceof IllegalArgumentException && cause.getMessage() != null
        ? cause.getMessage()
        : "cannot be accepted";
  }

  private static String syntax(StreamReadException syntax) {
    String said = String.valueOf(syntax.getOriginalMessage());
    if (said.startsWith("Duplicate")) {
      return "holds a field twice" + position(syntax);
    }
    return "is not valid JSON" + position(syntax);
  }

  private static String position(StreamReadException syntax) {
    return syntax.getLocation() == null
        ? ""
        : " (line "
            + syntax.getLocation().getLineNr()
            + ", column "
            + syntax.getLocation().getColumnNr()
            + ")";
  }

  /// What a value of `type` must look like.
  static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "must be one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == BigDecimal.class) {
      return DecimalText.EXPECTED;
    }
    if (type == LocalDate.class) {
      return "must be a date such as 2026-03-31";
    }
    if (type == Instant.class) {
      return "must be an instant such as 2026-03-31T12:00:00Z";
    }
    if (type == String.class) {
      return "must be a text without control characters";
    }
    return shape(type);
  }

  private static String shape(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "must be a whole number, not too large";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "must be a list";
    }
    return Map.class.isAssignableFrom(type) || type.isRecord()
        ? "must be an object with fields"
        : "cannot be read";
  }

  /// Names of fields come from the caller: shortened, without control characters.
  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
  }
}
