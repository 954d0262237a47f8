package regie.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.ApplicationTest;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.rest.Api;

@ApplicationTest
class TokensAndPermissionsTest {
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private People people;
  private CompanyId company;

  @BeforeEach
  void company() {
    people = People.of(context);
    company = people.company("TOK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer nonsense", "Bearer rgt_nonsense", "Basic b3A6b3A="})
  void without_a_valid_token_every_call_answers_401_forbidden(String authorization) {
    Api.Answer answer = Api.at(port).with("Authorization", authorization).get("/api/v1/users");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.slug()).isEqualTo("forbidden");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(Api.at(port).post("/api/v1/nothing-here", "{}").status()).isEqualTo(401);
  }

  @Test
  void a_role_gives_its_permissions_and_no_others() {
    Api member = Api.at(port).as(people.token(company, Role.TEAM_MEMBER));
    Api auditor = Api.at(port).as(people.token(company, Role.AUDITOR));
    assertThat(member.get("/api/v1/users").status()).isEqualTo(403);
    assertThat(member.get("/api/v1/users").json().get("permission").asString())
        .isEqualTo("READ_SETUP");
    assertThat(auditor.get("/api/v1/users").status()).isEqualTo(200);
    Api.Answer refused =
        auditor.post("/api/v1/users", "{\"name\": \"eve\", \"displayName\": \"Eve\"}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.slug()).isEqualTo("forbidden");
  }

  @Test
  void an_auditor_may_change_nothing() {
    assertThat(Role.AUDITOR.permissions())
        .allMatch(permission -> permission.name().matches("READ_.*|VERIFY_BOOKS"));
  }

  @Test
  void a_role_that_is_withdrawn_is_gone_with_the_next_call() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    Api api = Api.at(port).as(people.token(auditor));
    assertThat(api.get("/api/v1/users").status()).isEqualTo(200);
    people.give(auditor, company);
    assertThat(api.get("/api/v1/users").status()).isEqualTo(403);
  }

  @Test
  void a_disabled_user_is_nobody_with_the_next_call() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    Api api = Api.at(port).as(people.token(auditor));
    assertThat(api.get("/api/v1/users").status()).isEqualTo(200);
    jdbc.sql("update access.user_account set disabled = true where user_id = :user")
        .param("user", auditor.userId())
        .update();
    assertThat(api.get("/api/v1/users").status()).isEqualTo(401);
  }

  @Test
  void an_expired_or_revoked_token_is_no_token() {
    String expired = people.token(company, Role.AUDITOR);
    String revoked = people.token(company, Role.AUDITOR);
    end(expired, "expires_at");
    end(revoked, "revoked_at");
    assertThat(Api.at(port).as(expired).get("/api/v1/users").status()).isEqualTo(401);
    assertThat(Api.at(port).as(revoked).get("/api/v1/users").status()).isEqualTo(401);
  }

  @Test
  void the_cookie_of_a_browser_is_worth_nothing_in_the_api_nor_a_token_as_cookie() {
    Actor auditor = people.actor(company, Role.AUDITOR);
    String session = people.session(auditor);
    assertThat(Api.at(port).as(session).get("/api/v1/users").status()).isEqualTo(401);
    assertThat(
            Api.at(port)
                .with("Cookie", SessionCookie.NAME + "=" + session)
                .get("/api/v1/users")
                .status())
        .isEqualTo(401);
    Api browser = Api.at(port).with("Cookie", SessionCookie.NAME + "=" + people.token(auditor));
    assertThat(browser.with("Accept", "text/html").get("/nothing-here").status()).isEqualTo(303);
  }

  @Test
  void a_token_acts_in_its_company_only_even_when_its_user_has_roles_elsewhere() {
    Actor administrator = people.actor(company, Role.ADMINISTRATOR);
    CompanyId other = people.company("OTHER");
    Actor stranger = people.actor(other, Role.TEAM_MEMBER);
    people.give(administrator, other, Role.ADMINISTRATOR);
    Api api = Api.at(port).as(people.token(administrator));
    Api.Answer answer = api.get("/api/v1/users/" + stranger.name());
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("detail").asString())
        .isEqualTo("There is no user " + stranger.name() + ".");
  }

  @Test
  void nothing_of_a_token_but_its_digest_is_stored() {
    String token = people.token(company, Role.AUDITOR);
    assertThat(
            jdbc.sql("select count(*) from access.api_token t where t::text like :secret")
                .param("secret", "%" + token.substring(4) + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  private void end(String token, String column) {
    int ended =
        jdbc.sql(
                "update access.api_token set "
                    + column
                    + " = now() - interval '1 second' where hash = :hash")
            .param("hash", new TokenSecret(token).digest())
            .update();
    assertThat(ended).isEqualTo(1);
  }
}
