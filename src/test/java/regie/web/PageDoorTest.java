package regie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.access.People;
import regie.access.Role;
import regie.company.Actor;

@ApplicationTest
class PageDoorTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private Actor ruth;
  private String token = "";

  @BeforeEach
  void ruth_works_for_two_companies() {
    People people = People.of(context);
    ruth = people.actor(people.company("ALPHA"), Role.PROJECT_MANAGER);
    people.give(ruth, people.company("BETA"), Role.AUDITOR);
  }

  @Test
  void whoever_is_not_signed_in_is_led_to_the_door_and_back_to_where_they_wanted_to_go()
      throws Exception {
    var door = get("/customers?q=a");
    assertThat(door.statusCode()).isEqualTo(303);
    assertThat(location(door)).startsWith("/sign-in?from=");
    get(location(door));
    var entered = signIn(People.PASSWORD, "/customers?q=a");
    assertThat(entered.statusCode()).isEqualTo(302);
    assertThat(location(entered)).endsWith("/customers?q=a");
    assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
        .contains("regie-session=", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void a_wrong_password_shows_the_door_again_without_the_password() throws Exception {
    get("/sign-in");
    var refused = signIn("not my password", "/");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body())
        .contains("Name or password is wrong")
        .contains("value=\"" + ruth.name() + "\"")
        .doesNotContain("not my password");
  }

  @Test
  void a_form_without_its_token_is_refused_with_a_page() throws Exception {
    token = "";
    var refused = signIn(People.PASSWORD, "/");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Not permitted");
  }

  @Test
  void the_door_never_leads_to_another_host() throws Exception {
    get("/sign-in");
    assertThat(location(signIn(People.PASSWORD, "https://evil.example/"))).endsWith("/");
    assertThat(location(get("/"))).doesNotContain("evil");
  }

  @Test
  void the_company_is_switched_and_signing_out_ends_the_session() throws Exception {
    get("/sign-in");
    signIn(People.PASSWORD, "/");
    var start = get("/nowhere");
    assertThat(start.statusCode()).isEqualTo(404);
    assertThat(start.body()).contains("ALPHA").contains("BETA");
    String beta = start.body().replaceAll("(?s).*value=\"(BETA-\\d+)\".*", "$1");
    assertThat(post("/company-switch", "company=" + beta).statusCode()).isEqualTo(302);
    assertThat(get("/nowhere").body()).contains(beta + " (GBP)");
    assertThat(post("/company-switch", "company=GAMMA").statusCode()).isEqualTo(404);
    assertThat(location(post("/sign-out", ""))).endsWith("/sign-in");
    assertThat(location(get("/nowhere"))).startsWith("/sign-in");
  }

  @Test
  void a_page_never_says_more_than_its_policy_allows_and_its_files_are_kept_by_browsers()
      throws Exception {
    var door = get("/sign-in");
    assertThat(door.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'", "style-src 'self'");
    assertThat(door.body())
        .doesNotContain("style=\"")
        .doesNotContainPattern("<script>")
        .doesNotContain("onclick");
    var asset = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js))\"").matcher(door.body());
    int assets = 0;
    while (asset.find()) {
      var file = get(asset.group(1));
      assertThat(file.statusCode()).as(asset.group(1)).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control").orElse(""))
          .contains("max-age=31536000");
      assertThat(asset.group(1)).matches(".*(-[0-9a-f]{32}\\.|/\\d+\\.\\d+\\.\\d+/).*");
      assets++;
    }
    assertThat(assets).isEqualTo(5);
  }

  private HttpResponse<String> signIn(String password, String from) throws Exception {
    return post(
        "/sign-in",
        "user=" + ruth.name() + "&password=" + encoded(password) + "&from=" + encoded(from));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var answer =
        browser.send(
            HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofString());
    var found = TOKEN.matcher(answer.body());
    token = found.find() ? found.group(1) : token;
    return answer;
  }

  private HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(at(path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encoded(token)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
