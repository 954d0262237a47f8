package regie.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.access.FirstOperator;
import regie.access.Role;
import regie.rest.Api;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class CreateCompanyTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private FirstOperator firstOperator;

  private Api admin;

  @BeforeEach
  void administrator() {
    admin = NewCompany.inGreatBritain(context, port).as(Role.ADMINISTRATOR);
  }

  private Api operator(String company) {
    String password = firstOperator.generatedPassword().orElseThrow();
    String credentials =
        company.isEmpty()
            ? """
            {"user": "operator", "password": "%s"}"""
                .formatted(password)
            : """
            {"user": "operator", "password": "%s", "company": "%s"}"""
                .formatted(password, company);
    Api.Answer signedIn = Api.at(port).post("/api/v1/sign-in", credentials);
    assertThat(signedIn.status()).as(signedIn.toString()).isEqualTo(200);
    return Api.at(port).as(signedIn.json().get("token").asString());
  }

  @Test
  void a_new_company_can_work_at_once_and_its_creator_administers_it() {
    Api.Answer created =
        operator("")
            .post(
                "/api/v1/companies",
                """
                {"code": "FABRIKAM", "name": "Fabrikam Inc", "country": "US", "currency": "USD",
                 "letterhead": {"address": "1 Main Street\\nSuite 2", "city": "Springfield"}}""");
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    assertThat(created.json().get("timeZone").asString()).isEqualTo("America/New_York");

    Api founder = operator("FABRIKAM");
    Api.Answer company = founder.get("/api/v1/company");
    assertThat(company.json().get("letterhead").get("address").asString())
        .isEqualTo("1 Main Street\nSuite 2");
    assertThat(company.version()).isEqualTo(1);
    JsonNode settings = founder.get("/api/v1/company/settings").json();
    assertThat(settings.get("accrueRevenue").asBoolean()).isFalse();
    assertThat(settings.get("journalPosting").asString()).isEqualTo("AUTOMATIC");
    assertThat(founder.get("/api/v1/number-series/INVOICE").json().get("template").asString())
        .isEqualTo("{code}-{year}-{number}");
    JsonNode profile = founder.get("/api/v1/posting-profile").json().get("items");
    assertThat(profile).hasSize(7).allSatisfy(row -> assertThat(row.get("account")).isNotNull());
    JsonNode periods = founder.get("/api/v1/periods").json();
    assertThat(periods.get("items")).hasSize(600);
    assertThat(periods.get("closedUntil")).isNull();
  }

  @Test
  void the_code_of_a_company_is_unique_and_every_wrong_place_is_named() {
    String body =
        """
        {"code": "TWICE", "name": "Twice", "country": "FR", "currency": "EUR"}""";
    assertThat(operator("").post("/api/v1/companies", body).status()).isEqualTo(201);
    Api.Answer again = operator("").post("/api/v1/companies", body);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.place()).isEqualTo("code");

    Api.Answer wrong =
        operator("")
            .post(
                "/api/v1/companies",
                """
                {"code": "a b", "name": " ", "country": "ZZ", "currency": "XXX",
                 "timeZone": "Mars/Base", "language": "it"}""");
    assertThat(wrong.slug()).isEqualTo("invalid-content");
    assertThat(wrong.json().get("errors").findValuesAsString("place"))
        .containsExactlyInAnyOrder("code", "name", "country", "currency", "timeZone", "language");
  }

  @Test
  void only_operators_outside_companies_create_companies() {
    Api.Answer refused =
        admin.post(
            "/api/v1/companies",
            """
            {"code": "NO", "name": "No", "country": "FR", "currency": "EUR"}""");
    assertThat(refused.status()).isEqualTo(403);
  }

  @Test
  void settings_change_on_the_version_that_was_read() {
    String settings =
        """
        {"accrueRevenue": true, "journalPosting": "MANUAL", "journalPeriod": "DAYS",
         "moveClosedDates": false, "invoiceDates": "FREE"}""";
    assertThat(admin.put("/api/v1/company/settings", settings).slug())
        .isEqualTo("version-required");
    Api.Answer changed = admin.on(1).put("/api/v1/company/settings", settings);
    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.json().get("journalPeriod").asString()).isEqualTo("DAYS");
    assertThat(admin.on(1).put("/api/v1/company/settings", settings).slug())
        .isEqualTo("stale-version");
    assertThat(admin.on(2).put("/api/v1/company/settings", "{}").json().get("errors")).hasSize(5);
  }

  @Test
  void a_number_keeps_year_and_number_apart() {
    String path = "/api/v1/number-series/INVOICE";
    assertThat(admin.on(1).put(path, "{\"template\": \"{year}{number}\"}").place())
        .isEqualTo("template");
    assertThat(admin.on(1).put(path, "{\"template\": \"R-{number}\"}").place())
        .isEqualTo("template");
    Api.Answer changed = admin.on(1).put(path, "{\"template\": \"R{year}/{number}\"}");
    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(admin.get("/api/v1/number-series/OTHER").slug()).isEqualTo("not-found");
  }

  @Test
  void periods_close_up_to_the_end_of_one_and_open_again() {
    Api.Answer closed = admin.on(1).put("/api/v1/periods", "{\"closedUntil\": \"2026-02-28\"}");
    assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
    assertThat(closed.json().get("closedUntil").asString()).isEqualTo("2026-02-28");
    assertThat(admin.on(2).put("/api/v1/periods", "{\"closedUntil\": \"2026-03-15\"}").place())
        .isEqualTo("closedUntil");
    Api.Answer one = admin.on(2).put("/api/v1/periods/2025-12-01", "{\"open\": true}");
    assertThat(one.json().get("closedUntil").asString()).isEqualTo("2025-11-30");
    Api.Answer open = admin.on(3).put("/api/v1/periods", "{}");
    assertThat(open.json().get("closedUntil")).isNull();
    assertThat(admin.on(1).put("/api/v1/periods", "{}").slug()).isEqualTo("stale-version");
  }

  @Test
  void a_posting_type_gets_another_account_or_none() {
    Api.Answer created =
        admin.post(
            "/api/v1/accounts",
            """
            {"accounts": [{"code": "4001", "name": "Revenue abroad", "kind": "INCOME"}]}""");
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    String path = "/api/v1/posting-profile/invoiced-revenue";
    assertThat(admin.on(1).put(path, "{\"account\": \"9999\"}").place()).isEqualTo("account");
    Api.Answer changed = admin.on(1).put(path, "{\"account\": \"4001\"}");
    assertThat(changed.body()).contains("Revenue abroad");
    Api.Answer removed = admin.on(2).delete(path);
    assertThat(removed.status()).isEqualTo(200);
    assertThat(removed.body()).doesNotContain("Revenue abroad");
    assertThat(admin.on(3).delete("/api/v1/posting-profile/unheard-of").slug())
        .isEqualTo("not-found");
  }
}
