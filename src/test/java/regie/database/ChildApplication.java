package regie.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/// An application to be killed, in a process of its own: starts the server, says so, then commits
/// numbers and says each one after the database has acknowledged it.
final class ChildApplication {
  private ChildApplication() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      HomeFolder home = HomeFolder.open(Path.of(arguments[0]));
      EmbeddedServer server =
          EmbeddedServer.start(
              home, new WebAddress(Integer.parseInt(arguments[1])), TestSettings.defaults());
      out.println("started " + server.process().pid());
      commitNumbers(server, out);
    } catch (DatabaseUnavailable e) {
      out.println("refused " + e.getMessage().lines().findFirst().orElse("") + " | " + e.remedy());
    }
  }

  private static void commitNumbers(EmbeddedServer server, PrintStream out) throws Exception {
    Numbers.prepare(server);
    try (HikariDataSource pool = ApplicationPool.open(server.address(), TestSettings.defaults())) {
      for (int number = 1; ; number++) {
        Numbers.add(pool, number);
        out.println("committed " + number);
      }
    }
  }

  /// A table of numbers, as simple as acknowledged work can be.
  static final class Numbers {
    private Numbers() {}

    static void prepare(EmbeddedServer server) throws Exception {
      try (Connection connection = server.address().ownerDataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create schema if not exists work");
        statement.execute("create table if not exists work.number (n int primary key)");
        String application = server.address().application().user();
        statement.execute("grant usage on schema work to " + application);
        statement.execute("grant select, insert on work.number to " + application);
      }
    }

    static void add(DataSource source, int number) throws Exception {
      try (Connection connection = source.getConnection();
          PreparedStatement insert =
              connection.prepareStatement("insert into work.number values (?)")) {
        insert.setInt(1, number);
        insert.executeUpdate();
      }
    }

    static int count(DataSource source) throws Exception {
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement();
          var found = statement.executeQuery("select count(*) from work.number")) {
        found.next();
        return found.getInt(1);
      }
    }
  }
}
