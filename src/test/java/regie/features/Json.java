package regie.features;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Bodies of calls and answers.
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /// An object with the fields that have a value.
  static Map<String, Object> object(@Nullable Object... namesAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        object.put(String.valueOf(namesAndValues[i]), plain(value));
      }
    }
    return object;
  }

  private static Object plain(Object value) {
    return value instanceof BigDecimal || value instanceof LocalDate ? value.toString() : value;
  }

  static String write(Object body) {
    return MAPPER.writeValueAsString(body);
  }

  /// The fields of an answer, to be changed and sent back.
  static Map<String, Object> fields(JsonNode node) {
    var fields = new LinkedHashMap<String, Object>();
    node.properties()
        .forEach(
            field ->
                fields.put(field.getKey(), MAPPER.treeToValue(field.getValue(), Object.class)));
    return fields;
  }

  /// The text of a field; empty when there is none.
  static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }

  static BigDecimal decimal(JsonNode node, String field) {
    String text = text(node, field);
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }
}
