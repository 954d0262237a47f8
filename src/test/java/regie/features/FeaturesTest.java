package regie.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import regie.ApplicationTest;
import regie.features.FeatureRun.Outcome;
import regie.features.FeatureRun.Scenario;

/// Runs feature files: those below the folder that `-Dregie.features` names, else the
/// specification's and our own. A scenario passes, fails (so does an undefined step), or is
/// pending, which counts as skipped and says what the product lacks; what is covered must not be
/// pending.
@Tag("features")
@ApplicationTest
@Import(TestClocks.class)
@TestPropertySource(properties = "logging.level.regie=warn")
class FeaturesTest {
  private static final String OPERATOR_PASSWORD = UUID.randomUUID().toString();
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path SPECIFICATION = RESOURCES.resolve("features");

  /// All of these must pass.
  private static final Path OWN = RESOURCES.resolve("features-own");

  /// Names of the specification's scenarios that must pass, one a line.
  private static final Path COVERED = RESOURCES.resolve("features-covered.txt");

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void operator(DynamicPropertyRegistry registry) {
    registry.add("regie.operator-password", () -> OPERATOR_PASSWORD);
  }

  @TestFactory
  Stream<DynamicContainer> scenarios() throws IOException {
    Installation.at(port, OPERATOR_PASSWORD);
    String named = System.getProperty("regie.features", "");
    List<Scenario> scenarios = new ArrayList<>();
    if (named.isBlank()) {
      Set<String> covered = covered();
      run(SPECIFICATION).stream()
          .map(s -> s.passingIf(covered.contains(s.name())))
          .forEach(scenarios::add);
      run(OWN).stream().map(s -> s.passingIf(true)).forEach(scenarios::add);
      assertThat(scenarios).extracting(Scenario::name).containsAll(covered);
    } else {
      scenarios.addAll(run(Path.of(named)));
    }
    report(scenarios);
    return scenarios.stream()
        .collect(Collectors.groupingBy(Scenario::feature, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            feature ->
                dynamicContainer(
                    feature.getKey(), feature.getValue().stream().map(FeaturesTest::test)));
  }

  /// A folder without scenarios is a mistake, not a success.
  private static List<Scenario> run(Path folder) {
    assertThat(folder).as("folder of feature files").isDirectory();
    List<Scenario> scenarios = FeatureRun.of(folder);
    assertThat(scenarios).as("scenarios below " + folder).isNotEmpty();
    return scenarios;
  }

  private static Set<String> covered() throws IOException {
    try (Stream<String> lines = Files.lines(COVERED)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }

  private static DynamicTest test(Scenario scenario) {
    return dynamicTest(
        scenario.name(),
        () -> {
          switch (scenario.outcome()) {
            case PASSED -> {}
            case PENDING -> throw new TestAbortedException("Pending, needs " + scenario.reason());
            case FAILED -> throw new AssertionError(scenario.reason(), scenario.why());
          }
        });
  }

  private static void report(List<Scenario> scenarios) {
    scenarios.stream()
        .filter(scenario -> scenario.outcome() != Outcome.PASSED)
        .map(
            scenario ->
                "%-7s  %s: %s%n         %s"
                    .formatted(
                        scenario.outcome().name().toLowerCase(Locale.ROOT),
                        scenario.feature(),
                        scenario.name(),
                        (scenario.outcome() == Outcome.PENDING ? "needs " : "")
                            + scenario
                                .reason()
                                .lines()
                                .limit(12)
                                .collect(Collectors.joining("\n         "))))
        .forEach(System.out::println);
    System.out.printf(
        "Scenarios: %d passed, %d failed, %d pending%n",
        count(scenarios, Outcome.PASSED),
        count(scenarios, Outcome.FAILED),
        count(scenarios, Outcome.PENDING));
  }

  private static long count(List<Scenario> scenarios, Outcome outcome) {
    return scenarios.stream().filter(scenario -> scenario.outcome() == outcome).count();
  }
}
