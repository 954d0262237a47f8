package regie.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One entry of a drop-down: the value that is sent, and what is read.
public record Choice(String value, String label) {
  /// All values of an enum, labelled by `<key>.<NAME>`.
  public static List<Choice> of(Class<? extends Enum<?>> type, Texts texts, String key) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> new Choice(value.name(), texts.of(key, value)))
        .toList();
  }

  /// With an entry before it that stands for no value.
  public static List<Choice> orNone(String label, List<Choice> choices) {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", label));
    all.addAll(choices);
    return List.copyOf(all);
  }
}
