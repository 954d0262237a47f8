package regie.database;

import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// Where the database is and who enters it: `application` works in it and owns nothing, `owner`
/// owns the schemas and runs the migrations.
///
/// @param url a JDBC URL without user and password
public record DatabaseAddress(String url, Login application, Login owner) {

  /// Connections of the owner: for migrations only, hence without a pool.
  DataSource ownerDataSource() {
    return unpooled(url, owner);
  }

  static DataSource unpooled(String url, Login login) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(login.user());
    source.setPassword(login.password());
    source.setApplicationName("regie");
    return source;
  }

  static Properties driverProperties(Login login) {
    Properties properties = new Properties();
    properties.setProperty("user", login.user());
    properties.setProperty("password", login.password());
    properties.setProperty("ApplicationName", "regie");
    return properties;
  }
}
