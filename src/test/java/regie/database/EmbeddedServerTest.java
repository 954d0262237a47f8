package regie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regie.database.ChildApplication.Numbers;

class EmbeddedServerTest {
  @TempDir Path folder;
  Path home;

  @BeforeEach
  void borrowPrograms() throws Exception {
    home = Homes.in(folder);
  }

  @Test
  void stopping_and_starting_again_keeps_the_data() throws Exception {
    long pid;
    try (EmbeddedServer server = Homes.start(home)) {
      pid = server.process().pid();
      Numbers.prepare(server);
      Numbers.add(application(server), 1);
    }
    assertThat(Child.runs(pid)).as("a stopped server").isFalse();
    try (EmbeddedServer server = Homes.start(home)) {
      assertThat(Numbers.count(application(server))).isEqualTo(1);
    }
  }

  @Test
  void an_interrupted_first_start_is_repeated() throws Exception {
    Files.writeString(Files.createDirectory(home.resolve("data.new")).resolve("PG_VERSION"), "18");
    try (EmbeddedServer server = Homes.start(home)) {
      assertThat(one(application(server), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_second_instance_is_refused_naming_the_holder() throws Exception {
    try (Child child = Child.start(home, 0)) {
      child.started();
      assertThatThrownBy(() -> Homes.start(home))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("already runs on " + home.toRealPath())
          .hasMessageContaining("process " + child.handle().pid() + ", since ");
      child.says("committed");
      child.kill();
    }
  }

  @Test
  void a_second_instance_in_the_same_process_is_refused_and_leaves_the_first_its_lock()
      throws Exception {
    try (EmbeddedServer _ = Homes.start(home)) {
      assertThatThrownBy(() -> Homes.start(home)).hasMessageContaining("already runs");
      try (Child child = Child.start(home, 0)) {
        assertThat(child.says("refused")).contains("already runs").contains("REGIE_HOME=");
      }
    }
  }

  @Test
  void a_taken_web_port_is_refused_before_the_server_starts() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      WebAddress web = new WebAddress(taken.getLocalPort());
      assertThatThrownBy(
              () -> EmbeddedServer.start(HomeFolder.open(home), web, TestSettings.defaults()))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("Port " + web.port() + " is taken");
      assertThat(home.resolve("data")).doesNotExist();
    }
  }

  @Test
  void the_application_may_neither_create_nor_become_anything() throws Exception {
    try (EmbeddedServer server = Homes.start(home)) {
      DataSource application = application(server);
      assertThat(
              one(
                  application,
                  "select rolsuper or rolcreatedb or rolcreaterole from pg_roles"
                      + " where rolname = current_user"))
          .isEqualTo("f");
      assertThatThrownBy(() -> one(application, "create schema mine"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> one(application, "set role regie_owner"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void nothing_is_bought_with_durability_and_passwords_are_kept_from_others() throws Exception {
    try (EmbeddedServer server = Homes.start(home)) {
      DataSource application = application(server);
      assertThat(one(application, "show fsync")).isEqualTo("on");
      assertThat(one(application, "show synchronous_commit")).isEqualTo("on");
      assertThat(one(application, "show full_page_writes")).isEqualTo("on");
      assertThat(one(application, "show data_checksums")).isEqualTo("on");
      assertThat(one(application, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(one(application, "show server_encoding")).isEqualTo("UTF8");
      assertThat(Files.readString(home.resolve("data/pg_hba.conf")))
          .contains("scram-sha-256")
          .doesNotContainPattern("(?m)^(local|host).*(trust|md5|password)$");
      Path passwords = home.resolve("database-passwords.properties");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_server_that_cannot_start_is_quoted() {
    Map<String, String> broken = Map.of("shared_buffers", "plenty");
    assertThatThrownBy(
            () ->
                EmbeddedServer.start(
                    HomeFolder.open(home), WebAddress.NONE, TestSettings.with(broken)))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("does not start")
        .hasMessageContaining("invalid value for parameter \"shared_buffers\": \"plenty\"");
  }

  @Test
  void lost_passwords_are_named() throws Exception {
    Files.createDirectory(home.resolve("data"));
    assertThatThrownBy(() -> Homes.start(home))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("database-passwords.properties, are missing");
  }

  @Test
  void data_of_another_major_version_is_named() throws Exception {
    DatabasePasswords.of(new HomeFolder(home));
    Files.writeString(Files.createDirectory(home.resolve("data")).resolve("PG_VERSION"), "17\n");
    assertThatThrownBy(() -> Homes.start(home))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("belongs to PostgreSQL 17");
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> HomeFolder.open(file.resolve("home")))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(file + "/home cannot be written");
    assertThatThrownBy(() -> HomeFolder.open(file)).hasMessageContaining("is not a folder");
    assertThatThrownBy(() -> HomeFolder.open(Path.of("/proc/regie")))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("/proc/regie cannot be written");
  }

  private static DataSource application(EmbeddedServer server) {
    return DatabaseAddress.unpooled(server.address().url(), server.address().application());
  }

  private static String one(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet found = statement.getResultSet()) {
        found.next();
        return found.getString(1);
      }
    }
  }
}
