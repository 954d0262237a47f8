package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The address of a page with its parameters, in which all state of a list stands: filters, sort,
/// position. Immutable; `with` and `without` give the addresses of its links.
public record PageUrl(String path, Map<String, List<String>> parameters) {
  public PageUrl {
    parameters = Map.copyOf(parameters);
  }

  public static PageUrl of(String path) {
    return new PageUrl(path, Map.of());
  }

  public static PageUrl of(HttpServletRequest request) {
    return PageUrl.of(request.getRequestURI()).reading(request.getQueryString());
  }

  /// With the parameters of `query` (`a=1&b=2`) instead of its own; empty ones are left out.
  public PageUrl reading(@Nullable String query) {
    var read = new LinkedHashMap<String, List<String>>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int at = pair.indexOf('=');
      if (at > 0 && at < pair.length() - 1) {
        read.computeIfAbsent(decoded(pair.substring(0, at)), name -> new ArrayList<>())
            .add(decoded(pair.substring(at + 1)));
      }
    }
    return new PageUrl(path, read);
  }

  /// The first value, empty where there is none.
  public String get(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  public boolean has(String name) {
    return !get(name).isEmpty();
  }

  public PageUrl with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(name, List.of(value));
    return new PageUrl(path, changed);
  }

  public PageUrl without(String... names) {
    var changed = new LinkedHashMap<>(parameters);
    for (String name : names) {
      changed.remove(name);
    }
    return new PageUrl(path, changed);
  }

  public PageUrl at(String otherPath) {
    return new PageUrl(otherPath, parameters);
  }

  /// The parameters as in an address, without question mark, in the order of their names.
  public String query() {
    var query = new StringBuilder();
    parameters.keySet().stream()
        .sorted()
        .forEach(
            name ->
                parameters
                    .getOrDefault(name, List.of())
                    .forEach(value -> query.append('&').append(encoded(name, value))));
    return query.isEmpty() ? "" : query.substring(1);
  }

  @Override
  public String toString() {
    String query = query();
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return text;
    }
  }
}
