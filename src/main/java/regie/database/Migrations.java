package regie.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;

/// How the schemas come about: one ordered sequence of scripts in `db/migration`, run by the owner.
/// A script grants rights to `${appRole}`, the role that the application works with.
final class Migrations implements FlywayConfigurationCustomizer {
  private final DatabaseAddress address;

  Migrations(DatabaseAddress address) {
    this.address = address;
  }

  @Override
  public void customize(FluentConfiguration flyway) {
    flyway
        .locations("classpath:db/migration")
        .defaultSchema("flyway")
        .createSchemas(true)
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .placeholders(Map.of("appRole", address.application().user()));
  }

  /// For use without Spring.
  static void run(DatabaseAddress address) {
    FluentConfiguration flyway = Flyway.configure().dataSource(address.ownerDataSource());
    new Migrations(address).customize(flyway);
    flyway.load().migrate();
  }
}
