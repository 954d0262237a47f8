package regie.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.access.Role;
import regie.backlog.OpenHours;
import regie.web.BrowserTest;
import regie.web.Browsing;

/// Jobs as their owner watches them.
@BrowserTest
class JobPagesBrowserTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @Test
  void a_job_is_watched_to_its_end_without_reloading() {
    var world = OpenHours.approved(context, port);
    try (var ruth = Browsing.at(port).signedIn(world.session(Role.PROJECT_MANAGER))) {
      Page page = ruth.open("/jobs");
      assertThat(page.getByText("No job has run yet.")).isVisible();
      ruth.assertAccessible();
      var started = world.admin().post("/api/v1/approvals", "{\"all\": {}}");
      assertThat(started.status()).isEqualTo(202);
      ruth.open("/jobs");
      assertThat(page.locator("tbody .rg-status"))
          .hasText("Done", new LocatorAssertions.HasTextOptions().setTimeout(40_000));
      assertThat(page.locator("tbody")).containsText("Approve entries");
      ruth.screenshot("jobs");
      ruth.assertAccessible();
      ruth.assertQuiet();
    }
  }
}
