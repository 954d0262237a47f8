package regie.database;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Tells the person at the console why Régie did not start and what to do.
final class FailedStartReporter implements FailureAnalysisReporter {
  @Override
  public void report(FailureAnalysis analysis) {
    System.err.printf("%nRégie cannot start. %s%n", analysis.getDescription());
    if (analysis.getAction() != null) {
      System.err.printf("%n%s%n", analysis.getAction());
    }
    System.err.println();
  }
}
