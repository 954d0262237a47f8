package regie.files;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
class ImportPagesBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void a_file_is_checked_when_chosen_and_its_right_rows_are_imported() {
    People people = People.of(context);
    Actor actor = people.actor(people.company("SIP"), Role.PROJECT_MANAGER);
    try (var ruth = Browsing.at(port).signedIn(people.session(actor))) {
      Page page = ruth.open("/imports");
      // In the list of what can be imported; the menu has the page of the same name.
      assertThat(page.locator("main").getByText("Tax groups")).hasCount(0);
      ruth.screenshot("imports");
      ruth.assertAccessible();
      page.getByRole(
              com.microsoft.playwright.options.AriaRole.LINK,
              new Page.GetByRoleOptions().setName("Customers").setExact(true))
          .last()
          .click();
      page.waitForURL("**/imports/customers");
      ruth.assertAccessible();
      page.locator("#f-file")
          .setInputFiles(
              csv(
                  "customer,name,country,paymentTermDays\nOAK,Oak,GB,900\nELM,Elm & Söhne,DE,14\n"));
      assertThat(page.locator("#errors tbody tr")).hasCount(1);
      assertThat(page.locator("#errors tbody tr td").nth(1)).hasText("paymentTermDays");
      assertThat(page.locator("#import-result")).containsText("1 can be imported.");
      ruth.screenshot("import-errors");
      ruth.assertAccessible();
      page.getByText("Import only the row that is right").click();
      assertThat(page.locator("#import-result")).containsText("1 row was imported.");
      page.locator("#f-file").setInputFiles(csv("customer;name;country\nOAK;Oak;GB\n"));
      page.getByText("Import 1 row").click();
      assertThat(page.locator("#import-result")).containsText("1 row was imported.");
      ruth.screenshot("import-done");
      ruth.assertAccessible();
      ruth.open("/customers");
      assertThat(page.locator("tbody tr")).hasCount(2);
      ruth.assertQuiet();
    }
  }

  @Test
  void a_file_that_cannot_be_read_says_so_and_a_forbidden_table_is_refused() {
    People people = People.of(context);
    Actor actor = people.actor(people.company("SIP"), Role.PROJECT_MANAGER);
    try (var ruth = Browsing.at(port).signedIn(people.session(actor))) {
      Page page = ruth.open("/imports/projects");
      page.locator("#f-file").setInputFiles(csv("wrong,name\nA,B\n"));
      assertThat(page.locator("#import-result [role=alert]")).containsText("cannot be read");
      assertThat(page.locator("#errors tbody tr").first()).containsText("column wrong is unknown");
      ruth.open("/imports/tax-groups");
      assertThat(page.locator("h1")).hasText("Not permitted");
    }
  }

  private static FilePayload csv(String text) {
    return new FilePayload("table.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
