package regie.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.support.TestPropertySourceUtils;

/// A fresh, migrated database for a test. All of them live on one embedded server per test run,
/// kept in `target/test-postgres`, and are copies of a template that is migrated only when a
/// migration changed.
///
/// ```java
/// @SpringBootTest
/// @ContextConfiguration(initializers = TestDatabase.Fresh.class)
/// class ApproveEntriesTest { … }
/// ```
///
/// or, where the test itself needs the database:
///
/// ```java
/// static final TestDatabase DATABASE = TestDatabase.create("approvals");
///
/// @DynamicPropertySource
/// static void database(DynamicPropertyRegistry registry) {
///   DATABASE.register(registry);
/// }
/// ```
public final class TestDatabase {
  private static final Path HOME = Path.of("target", "test-postgres");
  private static final AtomicInteger CREATED = new AtomicInteger();
  private static @Nullable EmbeddedServer server;
  private static String template = "";

  private final String name;
  private final DatabaseAddress address;

  private TestDatabase(String name, DatabaseAddress address) {
    this.name = name;
    this.address = address;
  }

  /// Gives every Spring context a database of its own.
  public static final class Fresh
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      String[] properties =
          create("context").properties().entrySet().stream()
              .map(property -> property.getKey() + "=" + property.getValue())
              .toArray(String[]::new);
      TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, properties);
    }
  }

  /// @param name to recognise it by; a number is added to it
  public static synchronized TestDatabase create(String name) {
    EmbeddedServer running = server();
    String unique = name + "_" + CREATED.incrementAndGet();
    try (Connection connection = running.roles().superuser("postgres")) {
      running.roles().createDatabase(connection, unique, template);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new TestDatabase(unique, running.address(unique));
  }

  /// What points Spring at this database.
  public Map<String, String> properties() {
    return Map.of(
        "regie.database.url", address.url(),
        "regie.database.user", address.application().user(),
        "regie.database.password", address.application().password(),
        "regie.database.owner", address.owner().user(),
        "regie.database.owner-password", address.owner().password(),
        "regie.database.pool-size", "8");
  }

  public void register(DynamicPropertyRegistry registry) {
    properties().forEach((property, value) -> registry.add(property, () -> value));
  }

  /// Connections as the application has them, unpooled.
  public DataSource dataSource() {
    return DatabaseAddress.unpooled(address.url(), address.application());
  }

  /// Connections of the role that owns the tables, unpooled: for what the application may not do.
  public DataSource ownerDataSource() {
    return address.ownerDataSource();
  }

  public DatabaseAddress address() {
    return address;
  }

  public void drop() throws SQLException {
    try (Connection connection = server().roles().superuser("postgres")) {
      drop(connection, name);
    }
  }

  /// The home folder of the server for tests, whose programs other tests borrow.
  static Path home() {
    server();
    return HOME.toAbsolutePath();
  }

  private static synchronized EmbeddedServer server() {
    EmbeddedServer running = server;
    if (running == null) {
      running = start();
      server = running;
      try {
        template = prepareTemplate(running);
      } catch (SQLException | IOException e) {
        throw new IllegalStateException("The template of the test databases cannot be made", e);
      }
    }
    return running;
  }

  /// Without durability, which tests have no use for. Waits for another test run in the same folder
  /// to end.
  private static EmbeddedServer start() {
    Map<String, String> quick =
        Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "250",
            "shared_buffers", "128MB");
    long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (true) {
      try {
        return EmbeddedServer.start(
            HomeFolder.open(HOME), WebAddress.NONE, TestSettings.with(quick));
      } catch (AlreadyRunning e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        Eventually.pause();
      }
    }
  }

  private static String prepareTemplate(EmbeddedServer running) throws SQLException, IOException {
    String wanted = "template_" + migrationsChecksum();
    try (Connection connection = running.roles().superuser("postgres")) {
      boolean found = false;
      for (String database : databases(connection)) {
        if (database.equals(wanted)) {
          found = true;
        } else {
          drop(connection, database);
        }
      }
      if (!found) {
        // Under another name until complete.
        running.roles().createDatabase(connection, "unfinished", Roles.DATABASE);
        Migrations.run(running.address("unfinished"));
        execute(connection, "alter database unfinished rename to " + wanted);
      }
    }
    return wanted;
  }

  private static List<String> databases(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select datname from pg_database where not datistemplate"
                    + " and datname not in ('postgres', 'regie')")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private static String migrationsChecksum() throws IOException {
    Resource[] scripts =
        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.*");
    CRC32 checksum = new CRC32();
    Arrays.stream(scripts)
        .sorted(Comparator.comparing(script -> String.valueOf(script.getFilename())))
        .forEach(script -> add(checksum, script));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private static void add(CRC32 checksum, Resource script) {
    try {
      checksum.update(String.valueOf(script.getFilename()).getBytes(StandardCharsets.UTF_8));
      checksum.update(script.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void drop(Connection connection, String database) throws SQLException {
    execute(connection, "drop database \"%s\" with (force)".formatted(database));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
