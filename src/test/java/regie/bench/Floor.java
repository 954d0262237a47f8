package regie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Runs the yardstick unchanged, in a scratch schema, on one connection: every phase one
/// transaction. Counts the phases that are not marked `(not counted)`.
final class Floor {
  private static final String SCHEMA = "floor";
  private final String sql;

  Floor(Path file) throws IOException {
    this.sql = Files.readString(file);
  }

  /// Seconds of the counted phases, once per run.
  List<Double> seconds(DataSource dataSource, int entries, int runs) throws SQLException {
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("drop schema if exists " + SCHEMA + " cascade");
        statement.execute("create schema " + SCHEMA);
        statement.execute("set search_path to " + SCHEMA);
        seconds.add(run(connection, entries));
        statement.execute("drop schema " + SCHEMA + " cascade");
        statement.execute("reset search_path");
      }
    }
    return seconds;
  }

  private double run(Connection connection, int entries) throws SQLException {
    long nanos = 0;
    for (String phase : sql.split("(?m)^-- phase: ")) {
      String name = phase.lines().findFirst().orElse("");
      if (!phase.contains(";")) {
        continue;
      }
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      try (Statement statement = connection.createStatement()) {
        statement.execute("-- " + phase.replaceAll(":n\\b", Integer.toString(entries)));
      }
      connection.commit();
      connection.setAutoCommit(true);
      nanos += name.contains("(not counted)") ? 0 : System.nanoTime() - start;
    }
    return nanos / 1e9;
  }
}
