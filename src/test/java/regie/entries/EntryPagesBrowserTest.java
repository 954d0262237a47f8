package regie.entries;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.access.Role;
import regie.backlog.OpenHours;
import regie.web.BrowserTest;
import regie.web.Browsing;

/// Hours from the form to the backlog and back, in a browser.
@BrowserTest
class EntryPagesBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void an_hour_is_logged_and_waits_for_approval() {
    var world = OpenHours.approved(context, port);
    try (var mia = Browsing.at(port).signedIn(world.session(Role.TEAM_MEMBER))) {
      Page page = mia.open("/time");
      mia.screenshot("time");
      mia.assertAccessible();
      mia.open("/time/new");
      mia.screenshot("time-new");
      mia.assertAccessible();
      page.getByLabel("Resource *").selectOption("DEV42");
      page.getByLabel("Project *").selectOption("PC6");
      page.getByLabel("Date *").fill("5.11.14");
      page.getByLabel("Hours *").fill("7:30");
      page.getByLabel("Description").fill("Staff entry screen");
      page.getByText("Save").click();
      page.waitForURL("**/time");
      mia.open("/time?status=submitted&from=5.11.14&to=5.11.14");
      assertThat(page.locator("tbody tr")).hasCount(1);
      assertThat(page.locator("tbody")).containsText("7.50");
      mia.open("/approvals");
      assertThat(page.locator("h1")).hasText("Not permitted");
    }
  }

  @Test
  void entries_are_approved_and_taken_back() {
    var world = OpenHours.approved(context, port);
    try (var ruth = Browsing.at(port).signedIn(world.session(Role.PROJECT_MANAGER))) {
      Page page = ruth.open("/approvals");
      assertThat(page.locator("tbody tr")).hasCount(6);
      ruth.screenshot("approvals");
      ruth.assertAccessible();
      page.getByLabel("Billable hours of W-1, Developer 42").fill("half");
      page.getByLabel("Select W-1,").check();
      button(page, "Approve");
      assertThat(page.locator("[role=alert]")).containsText("“half” is not a number.");
      assertThat(page.getByLabel("Select W-1,")).isChecked();
      ruth.screenshot("approvals-refused");
      ruth.forget();
      page.getByLabel("Billable hours of W-1, Developer 42").fill("0.75");
      page.getByLabel("Billing type of W-1, Developer 42").selectOption("Complimentary");
      button(page, "Approve");
      page.waitForURL("**/approvals");
      assertThat(page.locator("tbody tr")).hasCount(5);
      page.getByText("Select all 5 that match").click();
      button(page, "Approve");
      assertThat(page.getByText("Nothing waits for approval.")).isVisible();
      ruth.open("/time?status=approved&resource=DEV65");
      page.locator("tbody input").first().check();
      button(page, "Cancel approval");
      ruth.open("/approvals");
      assertThat(page.locator("tbody tr")).hasCount(1);
      ruth.assertQuiet();
    }
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
