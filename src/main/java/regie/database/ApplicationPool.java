package regie.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// Opens the pool that the whole application shares. Its connections commit by themselves unless a
/// transaction is begun, work in UTC, and give up rather than wait for ever.
final class ApplicationPool {
  private ApplicationPool() {}

  static HikariDataSource open(DatabaseAddress address, DatabaseProperties.Database settings) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("regie");
    pool.setJdbcUrl(address.url());
    pool.setUsername(address.application().user());
    pool.setPassword(address.application().password());
    pool.setMaximumPoolSize(settings.poolSize());
    pool.setMinimumIdle(Math.min(2, settings.poolSize()));
    pool.setAutoCommit(true);
    // Longer than a restart of the server takes, so that requests wait for it instead of failing.
    pool.setConnectionTimeout(Duration.ofSeconds(15).toMillis());
    pool.setValidationTimeout(Duration.ofSeconds(3).toMillis());
    pool.setConnectionInitSql(sessionSettings(settings));
    pool.addDataSourceProperty("ApplicationName", "regie");
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    return pool;
  }

  /// As statements rather than start-up options, which connection poolers between us and the server
  /// refuse.
  private static String sessionSettings(DatabaseProperties.Database settings) {
    return """
        set statement_timeout = %d;
        set lock_timeout = %d;
        set idle_in_transaction_session_timeout = %d;
        set time zone 'UTC'"""
        .formatted(
            settings.statementTimeout().toMillis(),
            settings.lockTimeout().toMillis(),
            settings.idleInTransactionTimeout().toMillis());
  }
}
