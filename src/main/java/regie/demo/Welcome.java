package regie.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import regie.access.FirstOperator;
import regie.access.FirstPeople.Person;

/// Makes the demonstration company on the first start, and says where to sign in, as whom, with
/// which password.
@Component
class Welcome {
  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
  private final DemoSetup setup;
  private final FirstOperator operator;
  private final Path home;
  private final boolean wanted;

  Welcome(
      DemoSetup setup,
      FirstOperator operator,
      @Value("${regie.home}") String home,
      @Value("${regie.demo:#{environment.getProperty('regie.database.url') == null}}")
          boolean wanted) {
    this.setup = setup;
    this.operator = operator;
    this.home = Path.of(home);
    this.wanted = wanted;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
        || context.getWebServer() == null
        || context.getWebServer().getPort() <= 0) {
      return;
    }
    var note = SignInNote.in(home);
    if (wanted && setup.isNeeded()) {
      LOG.info(
          "Creating the demonstration company: ten years of hours, imported, approved, invoiced …");
      note.write(lines(setup.create()));
    }
    announce(context.getWebServer().getPort(), note.read());
  }

  private List<String> lines(List<Person> people) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      var known = DemoCompany.PEOPLE.get(i);
      lines.add(
          String.format(
              "%-12s %-20s %s", known.user(), people.get(i).password(), known.displayName()));
    }
    operator
        .generatedPassword()
        .ifPresent(
            password ->
                lines.add(
                    String.format(
                        "%-12s %-20s %s", FirstOperator.NAME, password, "creates companies")));
    return lines;
  }

  private void announce(int port, List<String> signIns) {
    LOG.info("Régie is ready: http://localhost:{}/", port);
    if (!signIns.isEmpty()) {
      LOG.info("Sign in with one of these:");
      signIns.forEach(line -> LOG.info("  {}", line));
    } else {
      operator
          .generatedPassword()
          .ifPresent(password -> LOG.info("Sign in as {} with {}", FirstOperator.NAME, password));
    }
  }
}
