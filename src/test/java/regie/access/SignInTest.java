package regie.access;

import static org.assertj.core.api.Assertions.assertThat;

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
class SignInTest {
  @Autowired private ApplicationContext context;
  @Autowired private FirstOperator firstOperator;
  @LocalServerPort private int port;

  private People people;
  private CompanyId company;

  @BeforeEach
  void company() {
    people = People.of(context);
    company = people.company("SIGN");
  }

  @Test
  void name_and_password_give_a_token_for_the_first_company() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    Api.Answer answer = signIn(auditor.name(), People.PASSWORD);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("expiresAt").asString()).endsWith("Z");
    Api.Answer me = api(answer).get("/api/v1/me");
    assertThat(me.json().get("name").asString()).isEqualTo(auditor.name());
    assertThat(me.json().get("company").get("code").asString()).isEqualTo(people.code(company));
    assertThat(me.json().get("permissions").toString()).contains("READ_AUDIT");
  }

  @Test
  void the_token_ends_when_its_holder_signs_out() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    Api api = api(signIn(auditor.name(), People.PASSWORD));
    assertThat(api.delete("/api/v1/sign-in").status()).isEqualTo(204);
    assertThat(api.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void wrong_unknown_and_disabled_hear_the_same() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    Api.Answer wrong = signIn(auditor.name(), "not the password at all");
    Api.Answer unknown = signIn("nobody-here", "not the password at all");
    Actor service = people.serviceUser(company, Role.AUDITOR);
    Api.Answer withoutPassword = signIn(service.name(), "not the password at all");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.slug()).isEqualTo("forbidden");
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(withoutPassword.body()).isEqualTo(wrong.body());
  }

  @Test
  void after_too_many_failures_the_right_password_is_refused_too_and_unknown_names_likewise() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    for (String name : new String[] {auditor.name(), "never-created"}) {
      for (int i = 0; i < SignInAttempts.PER_NAME_MAX; i++) {
        assertThat(signIn(name, "wrong password " + i).status()).isEqualTo(401);
      }
      Api.Answer locked = signIn(name, People.PASSWORD);
      assertThat(locked.status()).isEqualTo(429);
      assertThat(locked.slug()).isEqualTo("too-many-attempts");
      assertThat(Long.parseLong(locked.header("Retry-After"))).isBetween(1L, 900L);
    }
  }

  @Test
  void who_names_a_company_acts_there_and_others_are_not_found() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    CompanyId second = people.company("TWO");
    CompanyId foreign = people.company("FOREIGN");
    people.give(auditor, second, Role.TEAM_MEMBER);
    Api.Answer there = signIn(auditor.name(), People.PASSWORD, people.code(second));
    assertThat(api(there).get("/api/v1/users").status()).isEqualTo(403);
    Api.Answer stranger = signIn(auditor.name(), People.PASSWORD, people.code(foreign));
    Api.Answer nothing = signIn(auditor.name(), People.PASSWORD, "NO-SUCH");
    assertThat(stranger.status()).isEqualTo(404);
    assertThat(nothing.status()).isEqualTo(404);
  }

  @Test
  void the_first_operator_gets_a_random_password_and_acts_outside_companies() {
    String password = firstOperator.generatedPassword().orElseThrow();
    Api operator = api(signIn(FirstOperator.NAME, password));
    Api.Answer me = operator.get("/api/v1/me");
    assertThat(me.json().get("permissions").toString()).isEqualTo("[\"CREATE_COMPANIES\"]");
    assertThat(me.json().get("company").isNull()).isTrue();
    assertThat(operator.get("/api/v1/users").status()).isEqualTo(403);
    assertThat(operator.get("/api/v1/tokens").slug()).isEqualTo("forbidden");
  }

  @Test
  void what_is_missing_is_named() {
    Api.Answer answer = Api.at(port).post("/api/v1/sign-in", "{}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("errors").toString()).contains("user").contains("password");
  }

  private Api api(Api.Answer signIn) {
    assertThat(signIn.status()).as(signIn.toString()).isEqualTo(200);
    return Api.at(port).as(signIn.json().get("token").asString());
  }

  private Api.Answer signIn(String user, String password) {
    return Api.at(port)
        .post(
            "/api/v1/sign-in",
            "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, password));
  }

  private Api.Answer signIn(String user, String password, String company) {
    return Api.at(port)
        .post(
            "/api/v1/sign-in",
            "{\"user\": \"%s\", \"password\": \"%s\", \"company\": \"%s\"}"
                .formatted(user, password, company));
  }
}
