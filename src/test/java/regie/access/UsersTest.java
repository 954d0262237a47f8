package regie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.rest.Api;

@ApplicationTest
class UsersTest {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private People people;
  private CompanyId company;
  private Actor administrator;
  private Api api;
  private String name;

  @BeforeEach
  void company() {
    people = People.of(context);
    company = people.company("USR");
    administrator = people.actor(company, Role.ADMINISTRATOR);
    api = Api.at(port).as(people.token(administrator));
    name = "anna" + COUNT.incrementAndGet();
  }

  @Test
  void a_person_is_created_with_roles_and_can_sign_in() {
    Api.Answer created = create(person("TEAM_MEMBER"));
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/api/v1/users/" + name);
    Api.Answer read = api.get("/api/v1/users/" + name);
    assertThat(read.json()).isEqualTo(created.json());
    assertThat(read.version()).isEqualTo(created.version());
    assertThat(api.get("/api/v1/users?limit=1").json().get("next")).isNotNull();
    assertThat(
            Api.at(port)
                .post(
                    "/api/v1/sign-in",
                    "{\"user\": \"%s\", \"password\": \"a good long one\"}".formatted(name))
                .status())
        .isEqualTo(200);
  }

  @Test
  void what_is_wrong_with_a_user_is_named_all_at_once() {
    Api.Answer answer =
        create(
            """
            {"name": "Anna Müller", "displayName": "", "password": "short", "language": "xx", "roles": []}
            """);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("errors").findValuesAsString("place"))
        .containsExactlyInAnyOrder("name", "displayName", "password", "language", "roles");
  }

  @Test
  void a_name_that_is_taken_is_refused() {
    create(person("TEAM_MEMBER"));
    Api.Answer again = create(person("TEAM_MEMBER"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.slug()).isEqualTo("wrong-state");
  }

  @Test
  void an_edit_needs_the_current_version() {
    long version = create(person("TEAM_MEMBER")).version();
    String change = "{\"displayName\": \"Anna B.\", \"language\": \"de\", \"disabled\": false}";
    String path = "/api/v1/users/" + name;
    assertThat(api.put(path, change).status()).isEqualTo(428);
    assertThat(api.on(version).put(path, change).status()).isEqualTo(200);
    Api.Answer stale = api.on(version).put(path, change);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.slug()).isEqualTo("stale-version");
    assertThat(api.get(path).json().get("displayName").asString()).isEqualTo("Anna B.");
  }

  @Test
  void disabling_ends_what_the_user_has_open() {
    long version = create(person("AUDITOR")).version();
    Api hers = signedIn("a good long one");
    api.on(version)
        .put(
            "/api/v1/users/" + name,
            "{\"displayName\": \"Anna\", \"language\": \"en\", \"disabled\": true}");
    assertThat(hers.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void a_new_password_ends_sessions_and_is_the_only_one_that_works() {
    create(person("AUDITOR"));
    Api hers = signedIn("a good long one");
    Api.Answer reset =
        api.post("/api/v1/users/" + name + "/password", "{\"password\": \"another good one\"}");
    assertThat(reset.status()).isEqualTo(204);
    assertThat(hers.get("/api/v1/me").status()).isEqualTo(401);
    Api.Answer wrong =
        signedIn("another good one")
            .post(
                "/api/v1/me/password",
                "{\"current\": \"a good long one\", \"password\": \"yet another good\"}");
    assertThat(wrong.place()).isEqualTo("current");
    Api.Answer right =
        signedIn("another good one")
            .post(
                "/api/v1/me/password",
                "{\"current\": \"another good one\", \"password\": \"yet another good\"}");
    assertThat(right.status()).isEqualTo(204);
    signedIn("yet another good");
  }

  @Test
  void the_last_administrator_stays() {
    String path = "/api/v1/users/" + administrator.name();
    long version = api.get(path).version();
    Api.Answer roles = api.on(version).put(path + "/roles", "{\"roles\": [\"AUDITOR\"]}");
    assertThat(roles.status()).isEqualTo(409);
    Api.Answer disabled =
        api.on(version)
            .put(path, "{\"displayName\": \"Me\", \"language\": \"en\", \"disabled\": true}");
    assertThat(disabled.status()).isEqualTo(409);
    assertThat(api.get(path).json().get("roles").toString()).contains("ADMINISTRATOR");
  }

  @Test
  void who_belongs_to_other_companies_too_is_not_changed_from_one_of_them() {
    Actor shared = people.actor(company, Role.TEAM_MEMBER);
    CompanyId other = people.company("USR");
    people.give(shared, other, Role.ADMINISTRATOR);
    String path = "/api/v1/users/" + shared.name();
    long version = api.get(path).version();
    assertThat(api.post(path + "/password", "{\"password\": \"a stolen password\"}").status())
        .isEqualTo(403);
    assertThat(
            api.on(version)
                .put(path, "{\"displayName\": \"X\", \"language\": \"en\", \"disabled\": true}")
                .status())
        .isEqualTo(403);
    assertThat(api.on(version).put(path + "/roles", "{\"roles\": [\"AUDITOR\"]}").status())
        .isEqualTo(200);
    Actor stranger = people.actor(other, Role.TEAM_MEMBER);
    assertThat(
            api.on(1)
                .put("/api/v1/users/" + stranger.name() + "/roles", "{\"roles\": [\"AUDITOR\"]}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void tokens_are_issued_for_service_users_and_for_oneself_and_shown_once() {
    Actor service = people.serviceUser(company, Role.AUDITOR);
    Actor person = people.actor(company, Role.AUDITOR);
    String wish = "{\"label\": \"nightly export\"}";
    String path = "/api/v1/users/" + service.name() + "/tokens";
    Api.Answer issued = api.withKey("once").post(path, wish);
    assertThat(issued.status()).isEqualTo(201);
    Api program = Api.at(port).as(issued.json().get("token").asString());
    assertThat(program.get("/api/v1/me").status()).isEqualTo(200);
    assertThat(api.withKey("once").post(path, wish).body()).isEmpty();
    assertThat(api.get(path).json().get("items").size()).isEqualTo(1);
    assertThat(api.get(path).body()).doesNotContain("rgt_");
    assertThat(api.post("/api/v1/users/" + person.name() + "/tokens", wish).status())
        .isEqualTo(403);
    assertThat(Api.at(port).as(people.token(person)).post("/api/v1/tokens", wish).status())
        .isEqualTo(201);
    assertThat(api.delete(path + "/" + issued.json().get("id").asLong()).status()).isEqualTo(204);
    assertThat(program.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void changes_of_users_stand_in_the_audit_trail_without_secrets() {
    create(person("TEAM_MEMBER"));
    api.post("/api/v1/users/" + name + "/password", "{\"password\": \"another good one\"}");
    Api.Answer trail = api.get("/api/v1/audit-entries?subject=user%20" + name);
    assertThat(trail.json().get("items").findValuesAsString("action"))
        .containsExactly("set-password", "create-user");
    assertThat(trail.json().get("items").get(1).get("detail").get("roles").toString())
        .isEqualTo("[\"TEAM_MEMBER\"]");
    assertThat(trail.body()).doesNotContain("good").contains(administrator.name());
    assertThat(
            api.get("/api/v1/audit-entries?from=2199-01-01T00:00:00Z").json().get("items").size())
        .isZero();
    assertThat(api.get("/api/v1/audit-entries?from=yesterday").status()).isEqualTo(422);
  }

  private Api.Answer create(String json) {
    return api.post("/api/v1/users", json);
  }

  private String person(String role) {
    return """
        {"name": "%s", "displayName": "Anna", "password": "a good long one", "roles": ["%s"]}
        """
        .formatted(name, role);
  }

  private Api signedIn(String password) {
    Api.Answer answer =
        Api.at(port)
            .post(
                "/api/v1/sign-in",
                "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(name, password));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return Api.at(port).as(answer.json().get("token").asString());
  }
}
