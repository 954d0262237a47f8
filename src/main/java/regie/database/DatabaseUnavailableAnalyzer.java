package regie.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows [DatabaseUnavailable] at start-up as two sentences instead of a stack trace.
final class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnavailable cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), rootFailure);
  }
}
