package regie.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that a setting names, proved reachable and new enough.
record ExternalServer(DatabaseAddress address) implements DatabaseServer {
  private static final Logger LOG = LoggerFactory.getLogger(ExternalServer.class);
  private static final int MAJOR_VERSION_MIN = 15;

  /// Where both are started together, the server may need a moment more.
  private static final Duration WAIT_MAX = Duration.ofSeconds(20);

  static ExternalServer connect(DatabaseProperties.Database settings) {
    JdbcUrl url = JdbcUrl.parse(Objects.requireNonNull(settings.url()));
    String user = firstOf(settings.user(), url.user());
    if (user == null) {
      throw new DatabaseUnavailable(
          "REGIE_DATABASE_URL is set, but no user for it.",
          "Set REGIE_DATABASE_USER and REGIE_DATABASE_PASSWORD.");
    }
    Login application = new Login(user, orEmpty(firstOf(settings.password(), url.password())));
    String owner = firstOf(settings.owner(), null);
    Login ownerLogin =
        owner == null ? application : new Login(owner, orEmpty(settings.ownerPassword()));
    if (ownerLogin.user().equals(application.user())) {
      LOG.warn(
          "The application's database user {} also owns the tables, so that nothing but the application keeps posted"
              + " documents from being changed. Better set REGIE_DATABASE_OWNER, a second user for the migrations.",
          user);
    }
    DatabaseAddress address = new DatabaseAddress(url.url(), application, ownerLogin);
    check(address.url(), ownerLogin);
    check(address.url(), application);
    return new ExternalServer(address);
  }

  private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
    return first == null || first.isBlank() ? second : first;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static void check(String url, Login login) {
    try (Connection connection = await(url, login)) {
      checkVersion(
          connection.getMetaData().getDatabaseMajorVersion(),
          connection.getMetaData().getDatabaseProductVersion());
    } catch (SQLException e) {
      throw refused(url, login, e);
    }
  }

  static void checkVersion(int majorVersion, String version) {
    if (majorVersion < MAJOR_VERSION_MIN) {
      throw new DatabaseUnavailable(
          "The server that REGIE_DATABASE_URL names is PostgreSQL %s; Régie needs %d or newer."
              .formatted(version, MAJOR_VERSION_MIN),
          "Upgrade that server, name another, or unset REGIE_DATABASE_URL to let Régie start its own.");
    }
  }

  private static Connection await(String url, Login login) throws SQLException {
    long start = System.nanoTime();
    while (true) {
      try {
        return DatabaseAddress.unpooled(url, login).getConnection();
      } catch (SQLException e) {
        if (!mayPass(e) || System.nanoTime() - start > WAIT_MAX.toNanos()) {
          throw e;
        }
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SQLException("interrupted", e);
      }
    }
  }

  /// `08001`: nobody answers; `57P03`: starting up.
  private static boolean mayPass(SQLException e) {
    return "08001".equals(e.getSQLState()) || "57P03".equals(e.getSQLState());
  }

  private static DatabaseUnavailable refused(String url, Login login, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String remedy =
        switch (state) {
          case "28P01", "28000" ->
              "Check user and password (REGIE_DATABASE_USER, REGIE_DATABASE_PASSWORD,"
                  + " REGIE_DATABASE_OWNER, REGIE_DATABASE_OWNER_PASSWORD) and the server's pg_hba.conf.";
          case "3D000" -> "Create the database, or correct its name in REGIE_DATABASE_URL.";
          case "08001" ->
              "Check that the server runs and that host and port in REGIE_DATABASE_URL are right.";
          default -> "Check REGIE_DATABASE_URL and the server's log.";
        };
    return new DatabaseUnavailable(
        "The database %s cannot be entered as %s: %s".formatted(url, login, e.getMessage()),
        remedy,
        e);
  }

  @Override
  public void close() {
    // Somebody else's.
  }
}
