package regie.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The running application as a program sees it. Every call has its own idempotency key, unless it
/// is told one.
///
/// ```java
/// Api api = Api.at(port).as(token);
/// Api.Answer answer = api.post("/api/v1/users", """{"name": "anna", …}""");
/// assertThat(answer.status()).isEqualTo(201);
/// assertThat(answer.json().get("name").asString()).isEqualTo("anna");
/// ```
public final class Api {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final int port;
  private final Map<String, String> headers;

  private Api(int port, Map<String, String> headers) {
    this.port = port;
    this.headers = Map.copyOf(headers);
  }

  public static Api at(int port) {
    return new Api(port, Map.of());
  }

  public Api as(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /// With the header on every call.
  public Api with(String header, String value) {
    var all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Api(port, all);
  }

  public Api withKey(String key) {
    return with("Idempotency-Key", key);
  }

  /// `If-Match` with the version.
  public Api on(long version) {
    return with("If-Match", "\"" + version + "\"");
  }

  public Answer get(String path) {
    return call("GET", path, null);
  }

  public Answer post(String path, String json) {
    return call("POST", path, json);
  }

  public Answer put(String path, String json) {
    return call("PUT", path, json);
  }

  public Answer delete(String path) {
    return call("DELETE", path, null);
  }

  /// JSON, unless a header `Content-Type` says otherwise; an empty key is not sent.
  public Answer call(String method, String path, @Nullable String body) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    var all = new LinkedHashMap<>(headers);
    if (body != null) {
      all.putIfAbsent("Content-Type", "application/json");
    }
    if (method.equals("POST")) {
      all.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
    }
    all.forEach(
        (header, value) -> {
          if (!value.isEmpty()) {
            request.setHeader(header, value);
          }
        });
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JSON.readTree(body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /// The version in the `ETag`.
    public long version() {
      return Long.parseLong(header("ETag").replace("\"", ""));
    }

    /// The last part of the problem's type.
    public String slug() {
      return json().get("type").asString().replaceFirst("^/problems/", "");
    }

    /// The first place that the problem blames.
    public String place() {
      return json().get("errors").get(0).get("place").asString();
    }

    @Override
    public String toString() {
      return status() + " " + body();
    }
  }
}
