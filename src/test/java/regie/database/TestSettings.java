package regie.database;

import java.time.Duration;
import java.util.Map;

/// Settings as a user has who set nothing.
final class TestSettings {
  private TestSettings() {}

  static DatabaseProperties.Database defaults() {
    return with(Map.of());
  }

  static DatabaseProperties.Database with(Map<String, String> settings) {
    return new DatabaseProperties.Database(
        null,
        null,
        null,
        null,
        null,
        0,
        false,
        4,
        Duration.ofMinutes(1),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        settings);
  }

  static DatabaseProperties.Database external(String url, Login application, Login owner) {
    DatabaseProperties.Database defaults = defaults();
    return new DatabaseProperties.Database(
        url,
        application.user(),
        application.password(),
        owner.user(),
        owner.password(),
        0,
        false,
        4,
        defaults.statementTimeout(),
        defaults.lockTimeout(),
        defaults.idleInTransactionTimeout(),
        Map.of());
  }
}
