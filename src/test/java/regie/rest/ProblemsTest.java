package regie.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.access.People;
import regie.access.Role;

@ApplicationTest
class ProblemsTest {
  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;
  private Api api;

  @BeforeEach
  void signIn() {
    People people = People.of(context);
    api = Api.at(port).as(people.token(people.company("PRB"), Role.ADMINISTRATOR));
  }

  @Test
  void a_problem_has_the_members_of_rfc_9457() {
    Api.Answer answer = api.get("/api/v1/users/nobody-here");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"/problems/not-found","title":"Not found","status":404,\
            "detail":"There is no user nobody-here.","instance":"/api/v1/users/nobody-here"}""");
  }

  @Test
  void an_address_that_does_not_exist_is_not_found() {
    refused(api.get("/api/v1/no-such-thing"), 404, "not-found");
    refused(api.get("/api"), 404, "not-found");
    refused(api.delete("/api/v1/tokens/abc"), 404, "not-found");
  }

  @Test
  void another_method_names_those_that_are_allowed() {
    Api.Answer answer = api.call("PATCH", "/api/v1/users", "{}");
    refused(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void another_format_is_refused() {
    refused(
        api.with("Content-Type", "application/xml").post("/api/v1/users", "<user/>"),
        415,
        "unsupported-media-type");
    refused(api.with("Accept", "application/pdf").get("/api/v1/users"), 406, "not-acceptable");
  }

  @Test
  void json_that_cannot_be_read_names_the_place() {
    Api.Answer unknown = api.post("/api/v1/users", "{\"name\": \"a\", \"salary\": 1}");
    refused(unknown, 422, "invalid-content");
    assertThat(unknown.place()).isEqualTo("salary");
    Api.Answer role = api.post("/api/v1/users", "{\"roles\": [\"AUDITOR\", \"KING\"]}");
    assertThat(role.place()).isEqualTo("roles[1]");
    Api.Answer nothing = api.post("/api/v1/users", "");
    assertThat(nothing.place()).isEqualTo("body");
  }

  @Test
  void parameters_that_are_wrong_or_unknown_are_named() {
    Api.Answer limit = api.get("/api/v1/users?limit=many");
    refused(limit, 422, "invalid-content");
    assertThat(limit.place()).isEqualTo("parameter limit");
    Api.Answer unknown = api.get("/api/v1/users?limmit=5");
    refused(unknown, 422, "invalid-content");
    assertThat(unknown.place()).isEqualTo("parameter limmit");
    Api.Answer version =
        api.with("If-Match", "three").put("/api/v1/users/x/roles", "{\"roles\": []}");
    refused(version, 422, "invalid-content");
  }

  @Test
  void characters_that_no_database_can_keep_are_refused() {
    assertThat(api.get("/api/v1/audit-entries?subject=a%00b").status()).isEqualTo(422);
    assertThat(api.get("/api/v1/users/a%00b").status()).isBetween(400, 499);
    assertThat(api.get("/api/v1/users?after=a%00b").status()).isEqualTo(422);
  }

  private static void refused(Api.Answer answer, int status, String slug) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.slug()).isEqualTo(slug);
  }
}
