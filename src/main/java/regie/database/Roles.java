package regie.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Sets up roles and databases on our own server, as its superuser, who does nothing else. Whatever
/// exists already stays as it is, so that an interrupted first start is completed by the next one.
final class Roles {
  static final String DATABASE = "regie";

  private final String serverUrl;
  private final DatabasePasswords passwords;

  /// @param serverUrl JDBC URL of the server, without a database: ends in a slash
  Roles(String serverUrl, DatabasePasswords passwords) {
    this.serverUrl = serverUrl;
    this.passwords = passwords;
  }

  void prepare() throws SQLException {
    try (Connection server = superuser("postgres")) {
      createRole(server, passwords.owner());
      createRole(server, passwords.application());
      if (!exists(server, "select from pg_database where datname = ?", DATABASE)) {
        createDatabase(server, DATABASE, "template0");
      }
    }
    try (Connection database = superuser(DATABASE)) {
      prepareDatabase(database);
    }
  }

  Connection superuser(String database) throws SQLException {
    return DatabaseAddress.unpooled(serverUrl + database, passwords.superuser()).getConnection();
  }

  private static void createRole(Connection server, Login login) throws SQLException {
    if (!exists(server, "select from pg_roles where rolname = ?", login.user())) {
      execute(
          server,
          "create role %s login nosuperuser password '%s'"
              .formatted(login.user(), login.password()));
    }
  }

  void createDatabase(Connection server, String name, String template) throws SQLException {
    execute(
        server,
        "create database \"%s\" owner %s template \"%s\""
            .formatted(name, passwords.owner().user(), template));
    execute(server, "revoke all on database \"%s\" from public".formatted(name));
    execute(
        server,
        "grant connect, temporary on database \"%s\" to %s"
            .formatted(name, passwords.application().user()));
  }

  /// Exclusion constraints over companies and date ranges need `btree_gist`.
  private static void prepareDatabase(Connection database) throws SQLException {
    if (!exists(database, "select from pg_extension where extname = ?", "btree_gist")) {
      execute(database, "create extension btree_gist with schema public");
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
