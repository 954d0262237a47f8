package regie.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import regie.ApplicationTest;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class OpenApiDescriptionTest {
  @LocalServerPort private int port;

  @Test
  void the_description_is_open_and_says_what_holds_for_every_call() {
    Api.Answer answer = Api.at(port).get("/v3/api-docs");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode description = answer.json();
    assertThat(description.get("openapi").asString()).startsWith("3.1");
    assertThat(description.get("paths").size()).isPositive();
    description
        .get("paths")
        .forEachEntry(
            (path, methods) -> {
              assertThat(path).startsWith("/api/v1/");
              methods.forEachEntry((method, call) -> check(path + " " + method, call));
            });
  }

  private static void check(String name, JsonNode call) {
    assertThat(call.get("responses").has("4XX")).as(name).isTrue();
    String parameters = call.path("parameters").toString();
    assertThat(parameters).as(name).doesNotContain("Actor").doesNotContain("\"actor\"");
    assertThat(parameters.contains("Idempotency-Key"))
        .as(name)
        .isEqualTo(name.endsWith(" post") && !name.startsWith("/api/v1/sign-in"));
  }
}
