package regie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.database.ChildApplication.Numbers;

class DatabaseConfigurationTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withInitializer(new TestDatabase.Fresh())
          .withConfiguration(
              AutoConfigurations.of(
                  DatabaseConfiguration.class,
                  DataSourceAutoConfiguration.class,
                  JdbcTemplateAutoConfiguration.class,
                  JdbcClientAutoConfiguration.class,
                  FlywayAutoConfiguration.class));

  @Test
  void the_application_works_as_its_own_role_and_the_owner_migrates() {
    application.run(
        context -> {
          JdbcClient jdbc = context.getBean(JdbcClient.class);
          assertThat(one(jdbc, "select current_user")).isEqualTo("regie_app");
          Flyway flyway = context.getBean(Flyway.class);
          assertThat(flyway.getConfiguration().getPlaceholders())
              .containsEntry("appRole", "regie_app");
          assertThat(flyway.getConfiguration().getDefaultSchema()).isEqualTo("flyway");
          try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("regie_owner");
          }
        });
  }

  @Test
  void connections_give_up_rather_than_wait_for_ever() {
    application
        .withPropertyValues("regie.database.lock-timeout=3s")
        .run(
            context -> {
              JdbcClient jdbc = context.getBean(JdbcClient.class);
              assertThat(one(jdbc, "show statement_timeout")).isEqualTo("10min");
              assertThat(one(jdbc, "show lock_timeout")).isEqualTo("3s");
              assertThat(one(jdbc, "show idle_in_transaction_session_timeout")).isEqualTo("5min");
              assertThat(one(jdbc, "show timezone")).isEqualTo("UTC");
            });
  }

  @Test
  void every_setting_can_be_an_environment_variable() {
    Map<String, Object> variables =
        Map.of(
            "REGIE_HOME", "/srv/regie",
            "REGIE_DATABASE_URL", "postgresql://db/regie",
            "REGIE_DATABASE_USER", "app",
            "REGIE_DATABASE_PASSWORD", "a",
            "REGIE_DATABASE_OWNER", "owner",
            "REGIE_DATABASE_OWNER_PASSWORD", "o");
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            "systemEnvironment",
            new SystemEnvironmentPropertySource("systemEnvironment", variables));
    DatabaseProperties bound =
        Binder.get(environment).bind("regie", DatabaseProperties.class).get();
    assertThat(bound.homeFolder()).hasToString("/srv/regie");
    assertThat(bound.database())
        .extracting("url", "user", "password", "owner", "ownerPassword")
        .containsExactly("postgresql://db/regie", "app", "a", "owner", "o");
  }

  @Test
  void a_command_beside_a_running_instance_borrows_its_database(@TempDir Path folder)
      throws Exception {
    Path home = Homes.in(folder);
    try (Child child = Child.start(home, 0)) {
      child.says("committed");
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(DatabaseConfiguration.class))
          .withPropertyValues("regie.home=" + home, "regie.database.borrow=true")
          .run(
              context -> {
                DatabaseServer server = context.getBean(DatabaseServer.class);
                assertThat(server).isInstanceOf(BorrowedServer.class);
                assertThat(Numbers.count(context.getBean(DataSource.class))).isPositive();
              });
      child.says("committed");
    }
  }

  private static String one(JdbcClient jdbc, String query) {
    return jdbc.sql(query).query(String.class).single();
  }
}
