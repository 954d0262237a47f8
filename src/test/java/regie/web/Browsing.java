package regie.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody with a browser. One Chromium serves the whole test run; everybody has a window of their
/// own. Whatever the browser complains about, a blocked script or a failed request, fails
/// [#assertQuiet].
///
/// ```java
/// try (var ruth = Browsing.at(port).signedIn(people.session(actor))) {
///   Page page = ruth.open("/backlog");
///   ruth.assertAccessible();
///   ruth.screenshot("backlog");
/// }
/// ```
public final class Browsing implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final Browser BROWSER = launch();

  private final String origin;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Browsing(int port, Browser.NewContextOptions options) {
    this.origin = "http://localhost:" + port;
    this.context = BROWSER.newContext(options);
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
            complaints.add("request to elsewhere: " + request.url());
          }
        });
  }

  /// In English, on a system that prefers light pages.
  public static Browsing at(int port) {
    return at(port, "en-GB", ColorScheme.LIGHT);
  }

  public static Browsing at(int port, String locale, ColorScheme scheme) {
    return new Browsing(
        port,
        new Browser.NewContextOptions()
            .setLocale(locale)
            .setColorScheme(scheme)
            // Colours are looked at, not their changes.
            .setReducedMotion(ReducedMotion.REDUCE)
            .setTimezoneId("Europe/London")
            .setViewportSize(1440, 900));
  }

  /// @param session value of the session cookie
  public Browsing signedIn(String session) {
    context.addCookies(List.of(new Cookie("regie-session", session).setUrl(origin)));
    return this;
  }

  public Page open(String path) {
    page.navigate(origin + path);
    return page;
  }

  public Page page() {
    return page;
  }

  /// Chooses the look as the menu does.
  public void theme(String theme) {
    context.addCookies(List.of(new Cookie("theme", theme).setUrl(origin)));
    page.reload();
  }

  /// No violation of the rules that axe knows, best practices included, light and dark.
  public void assertAccessible() {
    for (String theme : List.of("light", "dark")) {
      page.evaluate("theme => document.documentElement.dataset.bsTheme = theme", theme);
      var violations =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .map(
                      rule ->
                          rule.getId()
                              + ": "
                              + rule.getHelp()
                              + " "
                              + rule.getNodes().stream()
                                  .map(
                                      node ->
                                          node.getHtml()
                                              + node.getAny().stream()
                                                  .map(any -> any.getMessage())
                                                  .toList())
                                  .toList())
                  .toList();
      assertThat(violations).as("%s, %s", page.url(), theme).isEmpty();
    }
  }

  /// No error of a script, nothing blocked, nothing asked of other machines.
  public void assertQuiet() {
    assertThat(complaints).isEmpty();
  }

  /// Forgets the complaints so far: those that the test provoked.
  public void forget() {
    complaints.clear();
  }

  /// Writes `target/screenshots/<name>.png`.
  public void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }

  private static Browser launch() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setHeadless(true)
                .setArgs(FLAGS));
  }
}
