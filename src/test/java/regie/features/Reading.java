package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import regie.rest.Api;
import tools.jackson.databind.JsonNode;

/// Reads through the API as somebody; lists are read to their end.
record Reading(Api api) {
  private static final int PAGE = 500;

  JsonNode one(String path) {
    Api.Answer answer = api.get(path);
    if (answer.status() >= 400 && answer.status() < 500) {
      throw new Refused(path, answer);
    }
    assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return answer.json();
  }

  /// The API did not let this be read.
  static final class Refused extends AssertionError {
    private static final long serialVersionUID = 1L;
    private final transient Api.Answer answer;

    Refused(String path, Api.Answer answer) {
      super(path + ": " + answer);
      this.answer = answer;
    }

    Api.Answer answer() {
      return answer;
    }
  }

  List<JsonNode> all(String path) {
    List<JsonNode> items = new ArrayList<>();
    String after = "";
    do {
      String separator = path.contains("?") ? "&" : "?";
      String cursor = after.isEmpty() ? "" : "&after=" + encoded(after);
      JsonNode page = one(path + separator + "limit=" + PAGE + cursor);
      page.get("items").forEach(items::add);
      after = Json.text(page, "next");
    } while (!after.isEmpty());
    return items;
  }

  List<JsonNode> actuals() {
    return all("/api/v1/actuals");
  }

  List<JsonNode> actuals(String entry) {
    return all("/api/v1/actuals?entry=" + encoded(entry));
  }

  /// In order of creation.
  List<JsonNode> backlog() {
    return created(all("/api/v1/backlog"), "item");
  }

  List<JsonNode> backlog(String contract) {
    return created(all("/api/v1/backlog?contract=" + encoded(contract)), "item");
  }

  List<JsonNode> proformas() {
    return all("/api/v1/proformas");
  }

  List<JsonNode> proformas(String contract) {
    return all("/api/v1/proformas?contract=" + encoded(contract));
  }

  /// With its details, in order of creation.
  JsonNode proforma(String number) {
    return one("/api/v1/proformas/" + encoded(number));
  }

  static List<JsonNode> created(List<JsonNode> items, String field) {
    return items.stream().sorted((a, b) -> Long.compare(id(a, field), id(b, field))).toList();
  }

  static long id(JsonNode item, String field) {
    return Long.parseLong(Json.text(item, field));
  }

  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
