package regie.parties;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.access.People;
import regie.access.Role;
import regie.company.Actor;
import regie.web.BrowserTest;
import regie.web.Browsing;

@BrowserTest
class CustomerPagesBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void a_customer_is_added_found_and_changed() {
    People people = People.of(context);
    Actor actor = people.actor(people.company("SIP"), Role.PROJECT_MANAGER);
    try (var ruth = Browsing.at(port).signedIn(people.session(actor))) {
      Page page = ruth.open("/customers");
      assertThat(page.getByText("There is no customer yet.")).isVisible();
      ruth.assertAccessible();
      page.getByText("New customer…").click();
      page.locator("#f-code").fill("CEDAR");
      page.locator("#f-name").fill("Cedar Logistik GmbH");
      page.getByLabel("Payment term in days").fill("900");
      ruth.assertAccessible();
      page.getByText("Save").click();
      assertThat(page.locator("#f-paymentTermDays-error")).hasText("must be between 0 and 365");
      ruth.screenshot("customer-refused");
      ruth.assertAccessible();
      ruth.forget();
      page.getByLabel("Payment term in days").fill("30");
      page.getByText("Save").click();
      page.waitForURL("**/customers");
      page.getByLabel("Number or name").fill("logistik");
      page.getByText("Apply").click();
      page.waitForURL("**/customers?q=logistik");
      assertThat(page.getByRole(AriaRole.ROWHEADER)).hasText("CEDAR");
      ruth.screenshot("customers");
      ruth.assertAccessible();
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("CEDAR")).click();
      page.getByLabel("City").fill("Hamburg");
      page.getByLabel("On hold").check();
      page.getByText("Save").click();
      assertThat(page.locator("tbody .rg-status")).hasText("On hold");
      ruth.assertQuiet();
    }
  }

  @Test
  void an_auditor_looks_but_changes_nothing() {
    People people = People.of(context);
    var company = people.company("SIP");
    try (var ada =
        Browsing.at(port).signedIn(people.session(people.actor(company, Role.AUDITOR)))) {
      Page page = ada.open("/customers");
      assertThat(page.getByText("New customer…")).hasCount(0);
      ada.open("/customers/new");
      assertThat(page.locator("h1")).hasText("Not permitted");
      ada.open("/customers/NOBODY");
      assertThat(page.getByText("Customer NOBODY does not exist.")).isVisible();
    }
  }
}
