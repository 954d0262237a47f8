package regie.backlog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.access.Role;
import regie.web.BrowserTest;
import regie.web.Browsing;

/// The main way of billing, as a project manager goes it at the end of a month.
@BrowserTest
class BillingTourBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void from_the_backlog_to_confirmed_proformas_in_four_clicks() {
    var world = OpenHours.approved(context, port);
    String session = world.session(Role.PROJECT_MANAGER, Role.PROJECT_ACCOUNTANT);
    try (var ruth = Browsing.at(port).signedIn(session)) {
      Page page = ruth.open("/");
      page.waitForURL("**/backlog");
      assertThat(page.locator(".rg-facts")).containsText("60 items");
      ruth.screenshot("backlog");
      ruth.assertAccessible();
      ruth.screenshot("backlog-dark");
      ruth.open("/backlog");
      filterUpTo(page, "31/10/2014");
      click(page, "Select all 42 that match");
      assertThat(page.getByText("All 42 that match are selected")).isVisible();
      button(page, "Ready");
      assertThat(page.locator("tbody .rg-ready")).hasCount(42);
      assertThat(page.getByText("All 42 that match are selected")).isVisible();
      ruth.screenshot("backlog-ready");
      ruth.assertAccessible();
      button(page, "Create proformas");
      page.waitForURL("**/proformas?proforma=*");
      assertThat(page.locator("tbody tr")).hasCount(3);
      assertThat(page.locator(".rg-effects"))
          .containsText(
              Pattern.compile("Confirming 3 proformas, [\\d,.]+\\sGBP net, writes 42 rev"));
      ruth.screenshot("proformas-chosen");
      ruth.assertAccessible();
      button(page, "Confirm 3 proformas");
      page.waitForURL(
          Pattern.compile(".*/pro(posals|formas)\\?proforma=PF-2014-0*1&proforma=.*3$"));
      ruth.open("/backlog?to=31/10/2014");
      assertThat(page.getByText("Nothing matches this filter.")).isVisible();
      ruth.open("/proformas");
      assertThat(page.locator("tbody .rg-confirmed")).hasCount(3);
      ruth.screenshot("proformas");
      ruth.assertAccessible();
      ruth.assertQuiet();
    }
  }

  @Test
  void a_draft_is_looked_at_and_deleted() {
    var world = OpenHours.approved(context, port);
    try (var ruth = Browsing.at(port).signedIn(world.session(Role.PROJECT_MANAGER))) {
      Page page = ruth.open("/backlog?q=PC6&to=31.10.14&all=true");
      button(page, "Ready");
      page.waitForURL("**/backlog?all=true&*");
      button(page, "Create proformas");
      page.waitForURL("**/proformas?proforma=*");
      page.locator("tbody th a").click();
      assertThat(page.locator("h1")).hasText(Pattern.compile("Proforma PF-2014-0*1"));
      assertThat(page.locator(".rg-title .rg-status")).hasText("Draft");
      assertThat(page.locator(".rg-money .rg-grand")).containsText("To be invoiced");
      ruth.screenshot("proforma");
      ruth.assertAccessible();
      ruth.screenshot("proforma-dark");
      click(page, "Delete draft…");
      ruth.screenshot("proforma-deletion");
      ruth.assertAccessible();
      button(page, "Delete draft");
      page.waitForURL("**/proformas");
      ruth.open("/proformas?status=deleted");
      assertThat(page.locator("tbody .rg-status")).hasText("Deleted");
      ruth.open("/backlog?q=PC6&to=31.10.14&status=ready");
      assertThat(page.locator("tbody .rg-ready").first()).isVisible();
      ruth.assertQuiet();
    }
  }

  @Test
  void rows_are_marked_one_by_one_and_stay_selected() {
    var world = OpenHours.approved(context, port);
    try (var ruth = Browsing.at(port).signedIn(world.session(Role.PROJECT_MANAGER))) {
      Page page = ruth.open("/backlog?sort=-amount");
      page.locator("tbody tr").first().focus();
      page.keyboard().press("Space");
      page.keyboard().press("Shift+ArrowDown");
      button(page, "Ready");
      page.waitForURL("**/backlog?item=*");
      assertThat(page.locator("[data-grid-summary] strong")).hasText("2 selected");
      assertThat(page.locator("tbody .rg-ready")).hasCount(2);
      assertThat(page.locator("th[aria-sort=descending]")).hasText("Amount GBP");
      ruth.screenshot("backlog-picked");
      button(page, "Not ready");
      assertThat(page.locator("tbody .rg-ready")).hasCount(0);
      ruth.assertQuiet();
    }
  }

  @Test
  void a_date_that_is_none_shows_nothing_rather_than_everything() {
    var world = OpenHours.approved(context, port);
    try (var ruth = Browsing.at(port).signedIn(world.session(Role.AUDITOR))) {
      Page page = ruth.open("/backlog?to=31/11/2014");
      assertThat(page.locator("#b-to-error")).hasText("There is no day “31/11/2014”.");
      assertThat(page.locator("tbody")).hasCount(0);
      ruth.assertAccessible();
      ruth.open("/backlog");
      assertThat(page.locator("tbody input")).hasCount(0);
      assertThat(page.getByRole(AriaRole.BUTTON, named("Ready"))).hasCount(0);
    }
  }

  @Test
  void exactly_what_is_filtered_is_exported() {
    var world = OpenHours.approved(context, port);
    try (var ruth = Browsing.at(port).signedIn(world.session(Role.PROJECT_MANAGER))) {
      String address = "http://localhost:" + port + "/backlog.csv?to=31/10/2014&sort=-date";
      String file = ruth.page().request().get(address).text();
      assertThat(file.lines()).hasSize(43);
      assertThat(file.lines().skip(1).findFirst().orElseThrow()).contains(",2014-10-31,");
    }
  }

  private static void filterUpTo(Page page, String date) {
    page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill(date);
    page.keyboard().press("Enter");
    page.waitForURL("**/backlog?to=" + date.replace("/", "%2F"));
  }

  private static void click(Page page, String link) {
    page.getByRole(AriaRole.LINK, named(link)).click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named(name)).click();
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
