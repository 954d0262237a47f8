package regie.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts of the pages in one language. Keys begin with the module that owns them
/// (`backlog.title`). `{0}`, `{1}` stand for values; whole numbers among them are grouped as the
/// language does.
public final class Texts {
  private final Locale locale;
  private final Map<String, String> texts;
  private final Format format;

  Texts(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = Map.copyOf(texts);
    this.format = Format.of(locale);
  }

  public Locale locale() {
    return locale;
  }

  /// `en`, `fr` or `de`.
  public String language() {
    return locale.getLanguage();
  }

  /// The text, which must exist: a test compares the keys of all languages.
  public String get(String key, @Nullable Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + language());
    }
    return filled(text, values);
  }

  /// As [#get], or `otherwise` where there is none. For texts that data may bring along.
  public String find(String key, String otherwise, @Nullable Object... values) {
    String text = texts.get(key);
    return text == null ? otherwise : filled(text, values);
  }

  /// The text for so many: `key.one` or `key.other`; `{0}` is the number. French takes the singular
  /// for zero too.
  public String count(String key, long number, @Nullable Object... more) {
    boolean singular = number == 1 || (number == 0 && language().equals("fr"));
    @Nullable Object[] values = new Object[more.length + 1];
    values[0] = number;
    System.arraycopy(more, 0, values, 1, more.length);
    return get(key + (singular ? ".one" : ".other"), values);
  }

  /// The label of an enum's value: `<key>.<NAME>`.
  public String of(String key, Enum<?> value) {
    return get(key + "." + value.name());
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  private String filled(String text, @Nullable Object[] values) {
    String result = text;
    for (int i = 0; i < values.length; i++) {
      result = result.replace("{" + i + "}", shown(values[i]));
    }
    return result;
  }

  private String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Long number -> format.count(number);
      case Integer number -> format.count(number);
      default -> value.toString();
    };
  }
}
