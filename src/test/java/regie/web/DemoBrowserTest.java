package regie.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import regie.access.People;
import regie.access.Role;
import regie.company.Actor;

/// The parts of pages in a real browser, on pages of the test's own.
@BrowserTest
@Import({DemoPages.class, DemoViews.class})
class DemoBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private Browsing ruth;

  @BeforeEach
  void open() {
    People people = People.of(context);
    Actor actor =
        people.actor(people.company("SIP"), Role.PROJECT_MANAGER, Role.PROJECT_ACCOUNTANT);
    ruth = Browsing.at(port).signedIn(people.session(actor));
  }

  @AfterEach
  void close() {
    ruth.assertQuiet();
    ruth.close();
  }

  @Test
  void every_kind_of_page_is_accessible_light_and_dark() {
    for (String kind : List.of("grid", "list", "form", "grid?all=true", "list?q=zzz")) {
      ruth.open("/demo/" + kind);
      ruth.screenshot("demo-" + kind.replaceAll("\\W", "-"));
      ruth.assertAccessible();
      ruth.screenshot("demo-" + kind.replaceAll("\\W", "-") + "-dark");
    }
  }

  @Test
  void rows_are_selected_by_keyboard_and_summed_up() {
    Page page = ruth.open("/demo/grid");
    var summary = page.locator("[data-grid-summary]");
    assertThat(summary).hasText("Nothing selected");
    page.locator("tbody tr").first().focus();
    page.keyboard().press("Space");
    assertThat(summary).hasText("1 selected: 1.50 h, 165.00 GBP");
    page.keyboard().press("Shift+ArrowDown");
    page.keyboard().press("Shift+ArrowDown");
    assertThat(summary).hasText("3 selected: 5.25 h, 577.50 GBP");
    page.keyboard().press("Shift+ArrowUp");
    assertThat(summary).hasText("2 selected: 3.25 h, 357.50 GBP");
    ruth.screenshot("demo-selected");
    page.keyboard().press("Escape");
    assertThat(summary).hasText("Nothing selected");
    assertThat(page.getByText("Mark ready…")).isDisabled();
  }

  @Test
  void the_box_in_the_head_selects_the_page_and_currencies_are_summed_apart() {
    Page page = ruth.open("/demo/grid");
    page.locator("[data-grid-all]").click();
    assertThat(page.locator("[data-grid-summary]"))
        .hasText(Pattern.compile("60 selected: [\\d.]+\\sh, [\\d,.]+ GBP, [\\d,.]+ EUR"));
    page.getByText("Mark ready…").click();
    assertThat(page.locator(".rg-effects")).containsText("60 items are marked ready.");
    ruth.screenshot("demo-confirmation");
    ruth.assertAccessible();
  }

  @Test
  void everything_that_matches_is_selected_with_the_filter() {
    Page page = ruth.open("/demo/grid?q=pc&sort=-amount");
    page.getByText("Select all 12,431 that match").click();
    assertThat(page.getByText("All 12,431 that match are selected")).isVisible();
    page.getByText("Mark ready…").click();
    assertThat(page.locator(".rg-effects")).containsText("All that match are marked: q=pc");
  }

  @Test
  void a_filter_goes_into_the_address_and_back_takes_it_out() {
    Page page = ruth.open("/demo/grid");
    page.getByLabel("Class").selectOption("TIME");
    page.waitForURL("**/demo/grid?class=TIME");
    page.goBack();
    page.waitForURL("**/demo/grid");
    page.getByText("Amount GBP").click();
    page.waitForURL("**/demo/grid?sort=amount");
    assertThat(page.locator("th[aria-sort=ascending]")).hasText("Amount GBP");
  }

  @Test
  void a_refused_form_keeps_what_was_typed_and_says_at_the_field_what_is_wrong() {
    Page page = ruth.open("/demo/form");
    page.getByLabel("Terms in days").fill("thirty");
    page.getByLabel("Customer since").fill("31 Feb 14");
    page.getByText("Save").click();
    assertThat(page.locator("#f-terms-error")).hasText("“thirty” is not a number. Try 1,234.50.");
    assertThat(page.locator("#f-from-error")).hasText("There is no day “31 Feb 14”.");
    assertThat(page.getByLabel("Terms in days")).hasValue("thirty");
    ruth.screenshot("demo-form-refused");
    ruth.assertAccessible();
    ruth.screenshot("demo-form-refused-dark");
  }

  @Test
  void language_and_look_are_chosen_in_the_frame_and_kept() {
    Page page = ruth.open("/demo/grid?class=TIME");
    page.locator("summary", new Page.LocatorOptions().setHasText("EN")).click();
    ruth.screenshot("demo-menu");
    page.getByText("Deutsch").click();
    assertThat(page.locator("html")).hasAttribute("lang", "de");
    assertThat(page.locator("[data-grid-summary]")).hasText("Nichts ausgewählt");
    assertThat(page.url()).endsWith("/demo/grid?class=TIME");
    page.locator("summary", new Page.LocatorOptions().setHasText("Display of")).click();
    ruth.screenshot("demo-menu-user");
    page.getByText("Dunkel").click();
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    ruth.screenshot("demo-grid-german-dark");
  }

  @Test
  void a_system_that_prefers_dark_gets_dark_until_something_is_chosen() {
    try (var anna = Browsing.at(port, "fr-FR", ColorScheme.DARK)) {
      Page page = anna.open("/sign-in");
      assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
      assertThat(page.locator("h1")).hasText("Connexion");
      anna.screenshot("sign-in-dark");
      anna.assertAccessible();
      anna.screenshot("sign-in");
      anna.assertQuiet();
    }
  }

  @Test
  void a_refusal_that_no_page_shows_becomes_a_page() {
    Page page = ruth.open("/demo/refused");
    assertThat(page.locator("[role=alert]"))
        .containsText("Proforma PF-2014-000099 does not exist.");
    assertThat(page.locator("[data-problem=not-found]")).isVisible();
    ruth.assertAccessible();
    ruth.screenshot("demo-refused");
    ruth.forget();
  }

  @Test
  void every_page_is_complete_at_once_without_moving() {
    ruth.open("/demo/grid");
    Object shift =
        ruth.page()
            .evaluate(
                """
                () => new Promise(done => new PerformanceObserver(list => done(
                  list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                  .observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 500))
                """);
    assertThat(((Number) shift).doubleValue()).isLessThan(0.01);
  }
}
