package regie.contracts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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
class ContractPagesBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void a_contract_gets_lines_and_rates_and_is_confirmed() {
    People people = People.of(context);
    var actor = people.actor(people.company("SIP"), Role.PROJECT_MANAGER);
    Api api = Api.at(port).as(people.token(actor));
    for (String[] thing :
        List.of(
            new String[] {"customers", "{\"code\":\"OAK\",\"name\":\"Oak\",\"country\":\"GB\"}"},
            new String[] {"projects", "{\"code\":\"ARM\",\"name\":\"Armoury\"}"})) {
      String body = "{\"%s\":[%s]}".formatted(thing[0], thing[1]);
      org.assertj.core.api.Assertions.assertThat(api.post("/api/v1/" + thing[0], body).status())
          .isEqualTo(201);
    }
    try (var ruth = Browsing.at(port).signedIn(people.session(actor))) {
      Page page = ruth.open("/contracts/new");
      page.locator("#f-code").fill("CT-1");
      page.locator("#f-customer").fill("ELM");
      page.getByText("Save").click();
      assertThat(page.locator("#f-customer-error")).hasText("there is no customer ELM");
      ruth.assertAccessible();
      ruth.forget();
      page.locator("#f-customer").fill("OAK");
      page.getByText("Save").click();
      page.waitForURL("**/contracts/CT-1");
      page.getByText("Add line…").click();
      page.locator("#f-project").fill("ARM");
      page.locator("#f-billingStart").fill("1.1.2026");
      page.locator("#f-invoiceFrequency").fill("monthly on day last");
      ruth.screenshot("contract-line");
      ruth.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/contracts/CT-1");
      assertThat(page.locator("#lines tbody tr")).containsText("1 Jan 2026");
      page.getByText("Confirm…").click();
      ruth.assertAccessible();
      ruth.screenshot("contract-confirmation");
      page.getByText("Confirm contract").last().click();
      page.waitForURL("**/contracts/CT-1");
      assertThat(page.locator(".rg-title .rg-status")).hasText("Confirmed");
      ruth.screenshot("contract");
      ruth.assertAccessible();
      ruth.open("/contracts");
      ruth.screenshot("contracts");
      ruth.assertAccessible();
      ruth.open("/bill-rates/new");
      page.locator("#f-role").fill("Architect");
      page.locator("#f-rate").fill("200");
      page.locator("#f-contract").fill("CT-1");
      ruth.assertAccessible();
      page.getByText("Save").click();
      page.waitForURL("**/bill-rates");
      assertThat(page.locator("tbody tr")).containsText("200.00");
      ruth.screenshot("bill-rates");
      ruth.assertAccessible();
      ruth.assertQuiet();
    }
  }
}
