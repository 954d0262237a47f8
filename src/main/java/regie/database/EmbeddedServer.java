package regie.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Our own PostgreSQL, with its data in the home folder. It lives as long as this process, is
/// started again on the same port if it ends by itself, and keeps every acknowledged transaction
/// whatever is killed.
public final class EmbeddedServer implements DatabaseServer {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Duration RESTART_PAUSE = Duration.ofSeconds(2);

  /// A killed server's children need a moment to notice and to let go of the memory that they
  /// share.
  private static final int ATTEMPTS_MAX = 20;

  private static final Duration ATTEMPT_PAUSE = Duration.ofMillis(500);

  private final InstanceLock lock;
  private final DataFolder data;
  private final DatabasePasswords passwords;
  private final List<String> settings;
  private final int port;
  private volatile boolean closed;
  private volatile @Nullable PostgresProcess process;

  private EmbeddedServer(
      InstanceLock lock, DataFolder data, DatabasePasswords passwords, ServerChoice choice) {
    this.lock = lock;
    this.data = data;
    this.passwords = passwords;
    this.port = choice.port();
    this.settings = choice.arguments();
  }

  private record ServerChoice(int port, List<String> arguments) {}

  /// @param web named to a second instance that is refused
  static EmbeddedServer start(
      HomeFolder home, WebAddress web, DatabaseProperties.Database settings) {
    refuseOnWindows();
    InstanceLock lock = InstanceLock.acquire(home, web);
    EmbeddedServer server = null;
    try {
      web.ensureFree();
      server = prepare(home, lock, settings);
      server.launch();
      server.prepareRoles();
      lock.announce(server.port);
      return server;
    } catch (RuntimeException e) {
      if (server == null) {
        lock.close();
      } else {
        server.close();
      }
      throw e;
    }
  }

  private static void refuseOnWindows() {
    if (System.getProperty("os.name").startsWith("Windows")) {
      throw new DatabaseUnavailable(
          "Régie brings its own PostgreSQL for Linux and macOS only.",
          "Install PostgreSQL 15 or newer and set REGIE_DATABASE_URL, REGIE_DATABASE_USER and"
              + " REGIE_DATABASE_PASSWORD; or start Régie in the Windows Subsystem for Linux.");
    }
  }

  private static EmbeddedServer prepare(
      HomeFolder home, InstanceLock lock, DatabaseProperties.Database settings) {
    DatabasePasswords passwords = DatabasePasswords.of(home);
    PostgresBinaries binaries = PostgresBinaries.unpack(home);
    ServerUser user = ServerUser.forThisProcess(home, binaries.program("postgres"));
    DataFolder data = new DataFolder(home, binaries, user);
    data.stopOrphan();
    data.prepare(passwords.superuser());
    int port = ServerPort.choose(settings.port());
    List<String> arguments = ServerSettings.arguments(port, settings.settings());
    return new EmbeddedServer(lock, data, passwords, new ServerChoice(port, arguments));
  }

  private synchronized void launch() {
    for (int attempt = 1; !closed; attempt++) {
      data.stopOrphan();
      PostgresProcess started = PostgresProcess.start(data, settings);
      process = started;
      if (started.awaitReady(data)) {
        started.onExit(this::ended);
        return;
      }
      String words = started.lastWords();
      if (attempt == ATTEMPTS_MAX || !passesByItself(words)) {
        throw new DatabaseUnavailable(
            "PostgreSQL does not start. It says:\n" + words,
            "If that does not tell what to do, look into %s.".formatted(data.home().log()));
      }
      pause(ATTEMPT_PAUSE);
    }
  }

  private static boolean passesByItself(String words) {
    return words.contains("shared memory block") || words.contains("Address already in use");
  }

  private void ended() {
    if (!closed) {
      Thread.ofPlatform().daemon().name("postgres-restart").start(this::restart);
    }
  }

  private void restart() {
    LOG.warn("PostgreSQL ended unexpectedly; starting it again");
    while (!closed) {
      try {
        launch();
        LOG.warn("PostgreSQL runs again");
        return;
      } catch (DatabaseUnavailable e) {
        LOG.error("{} {}", e.getMessage(), e.remedy());
        pause(RESTART_PAUSE);
      }
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void prepareRoles() {
    try {
      roles().prepare();
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          "PostgreSQL started, but its roles could not be set up: " + e.getMessage(),
          "Look into %s.".formatted(data.home().log()),
          e);
    }
  }

  Roles roles() {
    return new Roles(serverUrl(port), passwords);
  }

  /// The process that all connections come from; for tests, which kill it.
  PostgresProcess process() {
    return Objects.requireNonNull(process);
  }

  private static String serverUrl(int port) {
    return "jdbc:postgresql://127.0.0.1:%d/".formatted(port);
  }

  @Override
  public DatabaseAddress address() {
    return address(Roles.DATABASE);
  }

  DatabaseAddress address(String database) {
    return address(port, database, passwords);
  }

  static DatabaseAddress address(int port, String database, DatabasePasswords passwords) {
    return new DatabaseAddress(
        serverUrl(port) + database, passwords.application(), passwords.owner());
  }

  @Override
  public void close() {
    closed = true;
    PostgresProcess running = process;
    if (running != null) {
      running.stop();
    }
    lock.close();
  }
}
