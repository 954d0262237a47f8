package regie.invoices;

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

/// The accountant's month end: from confirmed proformas to posted invoices and their documents.
@BrowserTest
class AccountingTourBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).click();
  }

  @Test
  void chosen_proposals_are_posted_together_and_shown() {
    var world = ConfirmedProformas.of(context, port);
    try (var paul = Browsing.at(port).signedIn(world.session(Role.PROJECT_ACCOUNTANT))) {
      Page page = paul.open("/proposals");
      assertThat(page.locator("tbody tr")).hasCount(3);
      paul.screenshot("proposals");
      paul.assertAccessible();
      page.getByLabel("Select all on this page").check();
      paul.screenshot("proposals-selected");
      button(page, "Post…");
      assertThat(page.locator("h1")).hasText("Post 3 invoices");
      assertThat(page.getByLabel("Invoice date")).hasValue("31 Oct 2014");
      assertThat(page.locator(".rg-effects")).containsText("3 invoices dated 31 Oct 2014");
      assertThat(page.locator(".rg-effects")).containsText("cannot be undone");
      page.getByLabel("Invoice date").fill("1.12.1999");
      page.getByLabel("Invoice date").blur();
      assertThat(page.locator("[data-problem=period-closed]")).isVisible();
      assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Post 3 invoices")))
          .isDisabled();
      page.getByLabel("Invoice date").fill("31.10.14");
      page.getByLabel("Invoice date").blur();
      assertThat(page.locator("[data-problem]")).hasCount(0);
      paul.assertQuiet();
      String chosen =
          page.url().replaceAll("&?invoiceDate=[^&]*", "").replaceAll(".*/proposals", "/proposals");
      paul.open(chosen + "&invoiceDate=1.12.1999");
      seen(paul, "proposals-refused");
      paul.open(chosen);
      seen(paul, "proposals-posting");
      button(page, "Post 3 invoices");
      page.waitForURL(Pattern.compile(".*/invoices\\?first=.*&last=.*"));
      assertThat(page.locator("tbody tr")).hasCount(3);
      assertThat(page.getByText("3 invoices are posted")).isVisible();
      paul.screenshot("invoices");
      paul.assertAccessible();
      paul.assertQuiet();
    }
  }

  @Test
  void a_proposal_is_looked_at_posted_and_becomes_an_invoice_with_its_document() {
    var world = ConfirmedProformas.of(context, port);
    String proforma = world.numbers().getFirst();
    try (var paul = Browsing.at(port).signedIn(world.session(Role.PROJECT_ACCOUNTANT))) {
      Page page = paul.open("/proposals");
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(proforma)).first().click();
      assertThat(page.locator("h1")).hasText("Proposal " + proforma);
      assertThat(page.locator("#h-voucher")).hasText("Voucher that posting will write");
      assertThat(page.getByText("Trade receivables")).isVisible();
      paul.screenshot("proposal");
      paul.assertAccessible();
      paul.theme("dark");
      paul.screenshot("proposal-dark");
      assertThat(
              page.context()
                  .request()
                  .get(page.url() + "/preview.pdf?invoiceDate=2014-10-31")
                  .text())
          .startsWith("%PDF-1.");
      button(page, "Post 1 invoice");
      page.waitForURL("**/invoices/*");
      assertThat(page.locator("h1")).containsText("Invoice ");
      assertThat(page.getByText("Posted", new Page.GetByTextOptions().setExact(true))).isVisible();
      paul.theme("light");
      paul.screenshot("invoice");
      paul.assertAccessible();
      assertThat(page.context().request().get(page.url() + "/document.pdf").text())
          .startsWith("%PDF-1.");
      paul.open("/proposals/" + proforma);
      page.waitForURL("**/invoices/*");
      assertThat(
              page.context()
                  .request()
                  .get(page.url().replaceAll("/invoices/.*", "/invoices.csv"))
                  .text())
          .contains(proforma);
    }
  }

  @Test
  void the_books_are_read_checked_and_closed() {
    var world = ConfirmedProformas.of(context, port);
    var everybody = world.session(Role.PROJECT_ACCOUNTANT, Role.ADMINISTRATOR);
    try (var paul = Browsing.at(port).signedIn(everybody)) {
      Page page = paul.open("/journals");
      assertThat(page.locator("tbody tr")).not().hasCount(0);
      seen(paul, "journals");
      page.locator("tbody a").first().click();
      assertThat(page.locator("tbody")).containsText("Unbilled sales");
      seen(paul, "journal");
      page.locator("tbody a").first().click();
      assertThat(page.locator("tbody")).containsText("Project cost");
      seen(paul, "vouchers");
      paul.open("/trial-balance?at=31.10.2014");
      assertThat(page.locator("tfoot")).containsText("0.00");
      seen(paul, "trial-balance");
      paul.open("/verification");
      button(page, "Run the checks");
      assertThat(page.getByText("The books agree")).isVisible();
      seen(paul, "verification");
      paul.open("/periods");
      page.getByLabel("Close up to the end of").fill("Sep 2014");
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Close").setExact(true))
          .click();
      assertThat(page.locator(".rg-facts")).containsText("30 Sep 2014");
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("open September 2014 again"))
          .click();
      assertThat(page.locator(".rg-facts")).containsText("31 Aug 2014");
      seen(paul, "periods");
      paul.assertQuiet();
    }
  }

  private static void seen(Browsing person, String name) {
    person.screenshot(name);
    person.assertAccessible();
  }

  @Test
  void an_auditor_sees_proposals_but_cannot_post_them() {
    var world = ConfirmedProformas.of(context, port);
    try (var ada = Browsing.at(port).signedIn(world.session(Role.AUDITOR))) {
      Page page = ada.open("/proposals?proforma=" + world.numbers().getFirst());
      assertThat(page.locator("h1")).hasText("Post 1 invoice");
      assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Post 1 invoice")))
          .hasCount(0);
    }
  }
}
