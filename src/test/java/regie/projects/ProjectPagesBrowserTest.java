package regie.projects;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.access.People;
import regie.access.Role;
import regie.company.CompanyId;
import regie.web.BrowserTest;
import regie.web.Browsing;

@BrowserTest
class ProjectPagesBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void a_project_is_added_and_gets_its_tasks() {
    People people = People.of(context);
    CompanyId company = people.company("SIP");
    String session = people.session(people.actor(company, Role.PROJECT_MANAGER));
    try (var ruth = Browsing.at(port).signedIn(session)) {
      Page page = ruth.open("/projects");
      ruth.assertAccessible();
      page.getByText("New project…").click();
      page.locator("#f-code").fill("ARM");
      page.locator("#f-name").fill("Armoury refit");
      page.getByLabel("Type").selectOption("FIXED_PRICE");
      ruth.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/projects/ARM");
      page.getByText("Add task…").click();
      page.locator("#f-code").fill("not a code");
      page.getByText("Save").click();
      assertThat(page.locator("#f-code-error")).isVisible();
      ruth.forget();
      page.locator("#f-code").fill("T1");
      page.locator("#f-name").fill("Survey");
      page.getByText("Save").click();
      page.waitForURL("**/projects/ARM");
      assertThat(page.locator("#tasks tbody tr")).hasCount(1);
      ruth.screenshot("project");
      ruth.assertAccessible();
      page.locator("#f-name").fill("Armoury, refitted");
      page.getByText("Save").click();
      page.waitForURL("**/projects");
      assertThat(page.locator("tbody tr")).containsText("Armoury, refitted");
      ruth.screenshot("projects");
      ruth.assertAccessible();
      ruth.assertQuiet();
    }
  }

  @Test
  void cost_rates_are_shown_only_to_those_who_may_see_costs() {
    People people = People.of(context);
    CompanyId company = people.company("SIP");
    String session = people.session(people.actor(company, Role.PROJECT_MANAGER));
    try (var ruth = Browsing.at(port).signedIn(session)) {
      Page page = ruth.open("/resources/new");
      page.locator("#f-code").fill("ANNA");
      page.locator("#f-role").fill("Architect");
      page.locator("#f-costRate").fill("1,250.50");
      ruth.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/resources/ANNA");
      page.getByText("Add cost rate…").click();
      page.locator("#f-rate").fill("1400");
      page.locator("#f-from").fill("1 Jan 2026");
      ruth.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/resources/ANNA");
      assertThat(page.locator("#rates tbody tr").first()).containsText("31 Dec 2025");
      assertThat(page.locator("#rates tbody tr").first()).containsText("1,250.50");
      ruth.screenshot("resource");
      ruth.assertAccessible();
      ruth.open("/resources");
      ruth.screenshot("resources");
      ruth.assertAccessible();
      ruth.assertQuiet();
    }
    String member = people.session(people.actor(company, Role.TEAM_MEMBER));
    try (var max = Browsing.at(port).signedIn(member)) {
      Page page = max.open("/resources/ANNA");
      assertThat(page.getByText("Architect")).hasCount(0);
      assertThat(page.locator("#f-role")).hasValue("Architect");
      assertThat(page.getByText("Cost rates")).hasCount(0);
      max.open("/resources/ANNA/cost-rates/new");
      assertThat(page.locator("h1")).hasText("Not permitted");
    }
  }
}
