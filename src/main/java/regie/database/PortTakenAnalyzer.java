package regie.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Names our own setting when the web port is taken; Spring Boot's words name only its own.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
    DatabaseUnavailable taken = WebAddress.portTaken(cause.getPort());
    return new FailureAnalysis(taken.getMessage(), taken.remedy(), rootFailure);
  }
}
