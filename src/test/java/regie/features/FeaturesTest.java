package regie.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final List<Path> OURS =
      List.of(RESOURCES.resolve("features"), RESOURCES.resolve("features-own"));

  /// Names of scenarios that must pass, one a line.
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
    List<Path> folders = named.isBlank() ? OURS : List.of(Path.of(named));
    List<Scenario> scenarios = new ArrayList<>();
    for (Path folder : folders) {
      assertThat(folder).as("folder of feature files").isDirectory();
      List<Scenario> run = FeatureRun.of(folder);
      assertThat(run).as("scenarios below " + folder).isNotEmpty();
      scenarios.addAll(run);
    }
    if (named.isBlank()) {
      assertThat(names(scenarios)).as("scenarios run").containsAll(covered());
    }
    report(scenarios);
    return byFeature(scenarios);
  }

  private static Set<String> names(List<Scenario> scenarios) {
    return scenarios.stream().map(Scenario::name).collect(Collectors.toSet());
  }

  private static Set<String> covered() throws IOException {
    try (Stream<String> lines = Files.lines(COVERED)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<DynamicContainer> byFeature(List<Scenario> scenarios) throws IOException {
    Set<String> covered = covered();
    return scenarios.stream().collect(Collectors.groupingBy(Scenario::feature)).entrySet().stream()
        .map(
            feature ->
                DynamicContainer.dynamicContainer(
                    feature.getKey(),
                    feature.getValue().stream().map(scenario -> test(scenario, covered))));
  }

  private static DynamicTest test(Scenario scenario, Set<String> covered) {
    return dynamicTest(
        scenario.name(),
        () -> {
          switch (scenario.outcome()) {
            case PASSED -> {}
            case PENDING -> {
              if (covered.contains(scenario.name())) {
                fail("Is covered, but pending: " + scenario.reason());
              }
              throw new TestAbortedException("Pending: " + scenario.reason());
            }
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
                        scenario.outcome().name().toLowerCase(java.util.Locale.ROOT),
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
