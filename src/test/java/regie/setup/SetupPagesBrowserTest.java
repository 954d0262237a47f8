package regie.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.access.People;
import regie.access.Role;
import regie.rest.Api;
import regie.web.BrowserTest;
import regie.web.Browsing;

@BrowserTest
class SetupPagesBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  private Browsing administrator() {
    NewCompany company = NewCompany.inGreatBritain(context, port);
    String session = People.of(context).session(company.actor(Role.ADMINISTRATOR));
    return Browsing.at(port).signedIn(session);
  }

  @Test
  void a_company_gets_its_letterhead_settings_and_numbers() {
    try (var ada = administrator()) {
      Page page = ada.open("/company");
      page.getByLabel("City").fill("London");
      page.getByLabel("Time zone").fill("Europe/Atlantis");
      page.getByText("Save").click();
      assertThat(page.locator("[id='f-timeZone-error']")).isVisible();
      ada.assertAccessible();
      ada.forget();
      page.getByLabel("Time zone").fill("Europe/London");
      page.getByText("Save").click();
      assertThat(page.getByLabel("City")).hasValue("London");
      ada.screenshot("company");
      ada.assertAccessible();
      page.getByText("Settings…").click();
      page.getByLabel("Posting").selectOption("MANUAL");
      ada.screenshot("settings");
      ada.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/company");
      page.getByText("Numbers of invoices").click();
      page.locator("#f-template").fill("{number}");
      page.getByText("Save").click();
      assertThat(page.locator("#f-template-error")).isVisible();
      ada.forget();
      page.locator("#f-template").fill("{code}/{year}/{number}");
      ada.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/company");
      assertThat(page.locator("#series")).containsText("{code}/{year}/{number}");
      ada.assertQuiet();
    }
  }

  @Test
  void accounts_are_added_and_posting_types_and_tax_groups_set_up() {
    try (var ada = administrator()) {
      Page page = ada.open("/accounts/new");
      page.locator("#f-code").fill("Z-9");
      page.locator("#f-name").fill("Sundry");
      page.getByText("Save").click();
      page.waitForURL("**/accounts");
      ada.screenshot("accounts");
      ada.assertAccessible();
      ada.open("/posting-profile");
      ada.assertAccessible();
      page.getByText("Sales tax").first().click();
      page.locator("#f-account").selectOption("Z-9");
      ada.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/posting-profile");
      assertThat(page.locator("#profile")).containsText("Sundry");
      ada.screenshot("posting-profile");
      ada.open("/tax-groups/new");
      page.locator("#f-code").fill("VAT20");
      page.locator("#f-percent").fill("20");
      ada.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/tax-groups");
      assertThat(page.locator("tbody tr")).containsText("20 %");
      ada.screenshot("tax-groups");
      ada.assertAccessible();
      page.getByText("VAT20").first().click();
      page.locator("#f-percent").fill("21");
      page.getByText("Save").click();
      page.waitForURL("**/tax-groups");
      page.getByText("VAT20").first().click();
      assertThat(page.locator("#rates tbody tr")).hasCount(2);
      ada.screenshot("tax-group");
      ada.assertAccessible();
      ada.assertQuiet();
    }
  }

  @Test
  void a_program_gets_a_token_that_is_shown_once_and_revoked() {
    try (var ada = administrator()) {
      String name = "robot" + port;
      Page page = ada.open("/users/new");
      page.locator("#f-name").fill(name);
      page.locator("#f-displayName").fill("Nightly import");
      page.getByLabel("Kind").selectOption("SERVICE");
      page.getByLabel("Auditor").check();
      ada.screenshot("user-new");
      ada.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/users");
      ada.screenshot("users");
      ada.assertAccessible();
      page.getByText(name).click();
      page.getByText("Issue token…").click();
      page.locator("#f-label").fill("Nightly");
      ada.assertAccessible();
      page.getByText("Issue token").last().click();
      String token = page.locator("#token").inputValue();
      ada.screenshot("token");
      ada.assertAccessible();
      Api robot = Api.at(port).as(token);
      Assertions.assertThat(robot.get("/api/v1/me").status()).isEqualTo(200);
      ada.open("/users/" + name);
      assertThat(page.locator("#tokens tbody tr")).containsText("Nightly");
      ada.screenshot("user");
      ada.assertAccessible();
      page.getByText("Nightly").last().click();
      ada.assertAccessible();
      page.getByText("Revoke token").last().click();
      page.waitForURL("**/users/" + name);
      Assertions.assertThat(robot.get("/api/v1/me").status()).isEqualTo(401);
      ada.assertQuiet();
    }
  }

  @Test
  void who_may_not_set_up_sees_no_users() {
    NewCompany company = NewCompany.inGreatBritain(context, port);
    String session = People.of(context).session(company.actor(Role.PROJECT_MANAGER));
    try (var ruth = Browsing.at(port).signedIn(session)) {
      Page page = ruth.open("/users");
      assertThat(page.locator("h1")).hasText("Not permitted");
      ruth.open("/company");
      assertThat(page.getByText("Save")).hasCount(0);
    }
  }
}
