package regie.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings under `regie`, each also as an environment variable (`REGIE_HOME`,
/// `REGIE_DATABASE_URL` …).
///
/// @param home folder of the embedded database, `.regie` in the user's own unless set
@ConfigurationProperties("regie")
record DatabaseProperties(@Nullable Path home, @DefaultValue Database database) {

  Path homeFolder() {
    return home != null ? home : Path.of(System.getProperty("user.home"), ".regie");
  }

  /// @param url of an external PostgreSQL 15 or newer; empty: start our own
  /// @param owner runs the migrations; empty: `user` does both
  /// @param port of our own server; 0: the first free one from 15432 on
  /// @param borrow use the server of an instance that runs already, instead of being refused
  /// @param poolSize connections of the application
  /// @param statementTimeout after which the server gives up a statement
  /// @param lockTimeout after which a statement stops waiting for somebody else's row
  /// @param idleInTransactionTimeout after which the server ends a transaction in which nothing
  ///   happens
  /// @param settings of PostgreSQL that replace ours, for our own server
  record Database(
      @Nullable String url,
      @Nullable String user,
      @Nullable String password,
      @Nullable String owner,
      @Nullable String ownerPassword,
      @DefaultValue("0") int port,
      @DefaultValue("false") boolean borrow,
      @DefaultValue("16") int poolSize,
      @DefaultValue("10m") Duration statementTimeout,
      @DefaultValue("30s") Duration lockTimeout,
      @DefaultValue("5m") Duration idleInTransactionTimeout,
      @DefaultValue Map<String, String> settings) {

    boolean isExternal() {
      return url != null && !url.isBlank();
    }
  }
}
