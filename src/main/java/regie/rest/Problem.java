package regie.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import regie.problem.Place;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Why a call was refused, ready to be shown: as RFC 9457 JSON or as a page.
///
/// @param places what is wrong where, empty when it is not the content
/// @param facts further members, for programs
/// @param headers that the answer carries besides
public record Problem(
    ProblemType type,
    String detail,
    List<Place> places,
    Map<String, Object> facts,
    Map<String, String> headers) {

  public static Problem of(Refusal refusal) {
    return new Problem(
        refusal.type(), refusal.detail(), refusal.places(), refusal.facts(), headers(refusal));
  }

  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail, List.of(), Map.of(), Map.of());
  }

  public static Problem at(String place, String message) {
    return new Problem(
        ProblemType.INVALID_CONTENT,
        place + ": " + message,
        List.of(new Place(place, message)),
        Map.of(),
        Map.of());
  }

  Problem with(String header, String value) {
    var all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Problem(type, detail, places, facts, all);
  }

  public int status() {
    return type.status();
  }

  /// The members in the order in which they are read. `instance` is the address that was called.
  public Map<String, Object> members(String instance) {
    var members = new LinkedHashMap<String, Object>();
    members.put("type", "/problems/" + type.slug());
    members.put("title", type.title());
    members.put("status", type.status());
    members.put("detail", detail);
    members.put("instance", instance);
    if (!places.isEmpty()) {
      members.put("errors", places);
    }
    facts.forEach(members::putIfAbsent);
    return members;
  }

  private static Map<String, String> headers(Refusal refusal) {
    return switch (refusal.type()) {
      case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer");
      case TOO_MANY_ATTEMPTS, UNAVAILABLE ->
          Map.of(
              "Retry-After", String.valueOf(refusal.facts().getOrDefault("retryAfterSeconds", 1)));
      default -> Map.of();
    };
  }
}
