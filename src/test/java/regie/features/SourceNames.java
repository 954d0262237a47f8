package regie.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a scenario may call items and details: by their entry, a customer's share of it, or, where
/// one entry has several, by counting in order of creation.
final class SourceNames {
  private final Map<JsonNode, List<String>> names = new HashMap<>();

  /// @param items in order of creation
  static SourceNames of(List<JsonNode> items) {
    return of(items, "");
  }

  /// @param customer of all of them, where they do not say it themselves
  static SourceNames of(List<JsonNode> items, String customer) {
    var all = new SourceNames();
    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode item : items) {
      String entry = Json.text(item, "entry");
      String own = Json.text(item, "customer");
      String share = entry + "@" + (own.isEmpty() ? customer : own);
      List<String> names = new ArrayList<>(List.of(entry, share));
      names.add(entry + "/" + counts.merge(entry, 1, Integer::sum));
      names.add(share + "/" + counts.merge(share, 1, Integer::sum));
      all.names.put(item, names);
    }
    return all;
  }

  List<String> of(JsonNode item) {
    return names.getOrDefault(item, List.of());
  }
}
