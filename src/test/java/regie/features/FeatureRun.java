package regie.features;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import io.cucumber.java.PendingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs all scenarios of feature files with Cucumber, some at a time.
final class FeatureRun implements TestExecutionListener {
  private static final String THREADS = "4";

  private final List<Scenario> scenarios = Collections.synchronizedList(new ArrayList<>());
  private final List<Throwable> otherFailures = Collections.synchronizedList(new ArrayList<>());
  private volatile @Nullable TestPlan plan;

  private FeatureRun() {}

  enum Outcome {
    PASSED,
    PENDING,
    FAILED
  }

  /// @param feature its title
  /// @param why it is pending or failed
  record Scenario(String feature, String name, Outcome outcome, @Nullable Throwable why) {
    /// What a pending scenario needs.
    String reason() {
      return why == null ? "" : String.valueOf(why.getMessage());
    }

    /// Failed where it is pending, but what it needs is there.
    Scenario passingIf(boolean covered) {
      return covered && outcome == Outcome.PENDING
          ? new Scenario(
              feature,
              name,
              Outcome.FAILED,
              new AssertionError("Is covered, but pending: " + reason(), why))
          : this;
    }

    /// The engine keeps the type of this failure to itself.
    private boolean isUndefined() {
      return why != null && why.getClass().getSimpleName().equals("UndefinedStepException");
    }

    private String title() {
      return feature + ": " + name;
    }
  }

  /// What was run, by feature and name. Throws when a file cannot be read as a feature.
  ///
  /// A pending step ends its scenario, so a dry run looks for undefined steps after it.
  static List<Scenario> of(Path folder) {
    Map<String, Scenario> undefined =
        run(folder, true).stream()
            .filter(scenario -> scenario.isUndefined())
            .collect(Collectors.toMap(Scenario::title, Function.identity(), (first, _) -> first));
    return run(folder, false).stream()
        .map(
            scenario ->
                scenario.outcome == Outcome.PENDING
                    ? undefined.getOrDefault(scenario.title(), scenario)
                    : scenario)
        .sorted(Comparator.comparing(Scenario::feature).thenComparing(Scenario::name))
        .toList();
  }

  private static List<Scenario> run(Path folder, boolean dry) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectDirectory(folder.toFile()))
            .filters(EngineFilter.includeEngines("cucumber"))
            .configurationParameter("cucumber.glue", "regie.features")
            .configurationParameter("cucumber.object-factory", OneWorldPerScenario.class.getName())
            .configurationParameter("cucumber.publish.quiet", "true")
            .configurationParameter("cucumber.execution.dry-run", Boolean.toString(dry))
            .configurationParameter("cucumber.execution.parallel.enabled", "true")
            .configurationParameter("cucumber.execution.parallel.config.strategy", "fixed")
            .configurationParameter("cucumber.execution.parallel.config.fixed.parallelism", THREADS)
            .configurationParameter(
                "cucumber.execution.parallel.config.fixed.max-pool-size", THREADS)
            .build();
    var run = new FeatureRun();
    LauncherFactory.create(
            LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build())
        .execute(request, run);
    if (!run.otherFailures.isEmpty()) {
      throw new AssertionError("The features could not be run", run.otherFailures.getFirst());
    }
    return List.copyOf(run.scenarios);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.isTest()) {
      add(test, Outcome.FAILED, new AssertionError("Was not run: " + reason));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Throwable thrown = result.getThrowable().orElse(null);
    boolean successful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    if (!test.isTest()) {
      if (!successful) {
        otherFailures.add(thrown == null ? new AssertionError(test.getDisplayName()) : thrown);
      }
    } else if (successful) {
      add(test, Outcome.PASSED, null);
    } else if (thrown instanceof PendingException) {
      add(test, Outcome.PENDING, thrown);
    } else {
      add(test, Outcome.FAILED, thrown);
    }
  }

  /// A scenario's name goes on with what it is an example of.
  private void add(TestIdentifier test, Outcome outcome, @Nullable Throwable why) {
    List<String> names = new ArrayList<>();
    TestPlan known = plan;
    for (@Nullable TestIdentifier part = test; known != null && part != null; ) {
      names.addFirst(part.getDisplayName());
      part = known.getParent(part).orElse(null);
    }
    // The first is the engine.
    String name = String.join(" - ", names.subList(2, names.size()));
    scenarios.add(new Scenario(names.get(1), name, outcome, why));
  }
}
