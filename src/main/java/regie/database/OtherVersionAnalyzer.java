package regie.database;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Explains a database that another version of Régie has worked with.
final class OtherVersionAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
    String differences =
        String.valueOf(cause.getMessage())
            .lines()
            .filter(line -> line.contains("version") || line.contains("not applied"))
            .filter(line -> !line.startsWith("Need") && !line.startsWith("To "))
            .reduce("", (all, line) -> all + "\n  " + line);
    return new FailureAnalysis(
        "The tables in the database are those of another version of Régie:" + differences,
        "Start the version that last worked with this database; or, for a new database, choose another"
            + " folder with REGIE_HOME.",
        rootFailure);
  }
}
