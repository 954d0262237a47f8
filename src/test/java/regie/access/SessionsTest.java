package regie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.problem.ProblemType;
import regie.rest.Api;

@ApplicationTest
class SessionsTest {
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private People people;
  private Actor person;
  private Api browser;

  @BeforeEach
  void person() {
    people = People.of(context);
    CompanyId company = people.company("SES");
    person = people.actor(company, Role.ADMINISTRATOR);
    browser = Api.at(port).with("Accept", "text/html");
  }

  @Test
  void a_page_leads_to_the_sign_in_page_and_back() {
    Api.Answer answer = browser.get("/backlog?status=open");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .isEqualTo("/sign-in?from=" + encoded("/backlog?status=open"));
    assertThat(Api.at(port).get("/backlog").status()).isEqualTo(401);
  }

  @Test
  void signing_in_gives_a_new_session_that_scripts_and_other_sites_cannot_use() {
    Api.Answer signedIn = signIn(People.PASSWORD);
    assertThat(signedIn.status()).isBetween(300, 399);
    String cookie = cookie(signedIn, SessionCookie.NAME);
    assertThat(cookie).contains("; Path=/").contains("; HttpOnly").contains("; SameSite=Lax");
    Api inside = inside(signedIn);
    assertThat(inside.get("/sign-in").status()).isBetween(300, 399);
    assertThat(cookie(signIn(People.PASSWORD), SessionCookie.NAME)).isNotEqualTo(cookie);
  }

  @Test
  void a_wrong_password_gives_no_session() {
    Api.Answer refused = signIn("not the password at all");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.response().headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith(SessionCookie.NAME));
    assertThat(refused.body()).doesNotContain("not the password at all");
  }

  @Test
  void a_form_that_is_not_ours_is_refused_and_changes_nothing() {
    Api inside = Api.at(port).with("Accept", "text/html").with("Cookie", session());
    Api.Answer forged = form(inside, "/sign-out", "");
    assertThat(forged.status()).isEqualTo(403);
    assertThat(inside.get("/sign-in").status()).isBetween(300, 399);
  }

  @Test
  void signing_out_ends_the_session() {
    String session = session();
    Api.Answer door = browser.get("/sign-in");
    Api mine = browser.with("Cookie", session + "; " + nameAndValue(cookie(door, "regie-form")));
    assertThat(form(mine, "/sign-out", "_csrf=" + encoded(formToken(door))).status())
        .isBetween(300, 399);
    assertThat(browser.with("Cookie", session).get("/sign-in").status()).isEqualTo(200);
  }

  @Test
  void pages_allow_no_scripts_and_frames_but_our_own() {
    Api.Answer page = browser.get("/sign-in");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'")
        .contains("script-src 'self';")
        .contains("object-src 'none'")
        .contains("base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
  }

  @Test
  void every_problem_type_has_a_page() {
    for (ProblemType type : ProblemType.values()) {
      Api.Answer page = browser.get("/problems/" + type.slug());
      assertThat(page.status()).as(type.slug()).isEqualTo(200);
      assertThat(page.body()).contains(type.slug());
    }
    assertThat(browser.get("/problems/no-such").status()).isEqualTo(404);
  }

  @Test
  void an_unknown_page_is_a_page_that_says_so() {
    Api.Answer page = browser.with("Cookie", session()).get("/no-such-page");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).startsWith("text/html");
  }

  private String session() {
    return SessionCookie.NAME + "=" + people.session(person);
  }

  private Api.Answer signIn(String password) {
    Api.Answer door = browser.get("/sign-in");
    Api atDoor = browser.with("Cookie", nameAndValue(cookie(door, "regie-form")));
    return form(
        atDoor,
        "/sign-in",
        "_csrf=%s&user=%s&password=%s"
            .formatted(encoded(formToken(door)), person.name(), encoded(password)));
  }

  private Api inside(Api.Answer signedIn) {
    return browser.with("Cookie", nameAndValue(cookie(signedIn, SessionCookie.NAME)));
  }

  private static Api.Answer form(Api api, String path, String body) {
    return api.with("Content-Type", "application/x-www-form-urlencoded").post(path, body);
  }

  private static String formToken(Api.Answer page) {
    Matcher token = FORM_TOKEN.matcher(page.body());
    assertThat(token.find()).as("form token").isTrue();
    return token.group(1);
  }

  private static String cookie(Api.Answer answer, String name) {
    List<String> cookies =
        answer.response().headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith(name + "="))
            .toList();
    assertThat(cookies).as("cookie " + name).hasSize(1);
    return cookies.getFirst();
  }

  private static String nameAndValue(String cookie) {
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
