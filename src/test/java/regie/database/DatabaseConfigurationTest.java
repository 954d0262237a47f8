package regie.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

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

  private static String one(JdbcClient jdbc, String query) {
    return jdbc.sql(query).query(String.class).single();
  }
}
