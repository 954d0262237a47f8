package regie.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.context.WebApplicationContext;

/// The server, the application's pool, and the owner's connections for the migrations. An
/// auto-configuration, so that the test of a single module has a database too.
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(DatabaseProperties properties, ApplicationContext context) {
    if (properties.database().isExternal()) {
      return ExternalServer.connect(properties.database());
    }
    HomeFolder home = HomeFolder.open(properties.homeFolder());
    try {
      return EmbeddedServer.start(home, webAddress(context), properties.database());
    } catch (AlreadyRunning other) {
      if (properties.database().borrow()) {
        return BorrowedServer.from(home, other);
      }
      throw other;
    }
  }

  private static WebAddress webAddress(ApplicationContext context) {
    return context instanceof WebApplicationContext
        ? new WebAddress(context.getEnvironment().getProperty("server.port", Integer.class, 8080))
        : WebAddress.NONE;
  }

  @Bean
  DatabaseAddress databaseAddress(DatabaseServer server) {
    return server.address();
  }

  @Bean(destroyMethod = "close")
  @Primary
  HikariDataSource dataSource(DatabaseAddress address, DatabaseProperties properties) {
    return ApplicationPool.open(address, properties.database());
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerDataSource(DatabaseAddress address) {
    return address.ownerDataSource();
  }

  /// Nobody changes tables under a running instance.
  @Bean
  FlywayMigrationStrategy migrationStrategy(DatabaseServer server) {
    return server instanceof BorrowedServer ? Flyway::validate : Flyway::migrate;
  }

  @Bean
  Migrations migrations(DatabaseAddress address) {
    return new Migrations(address);
  }
}
