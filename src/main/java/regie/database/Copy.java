package regie.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/// Writes sets of rows by `COPY`, in the caller's transaction: the one way by which rows enter the
/// mass tables, one row or a hundred thousand.
@Component
public class Copy {
  private static final int BUFFER_BYTES = 1 << 16;
  private final DataSource dataSource;
  private final SQLErrorCodeSQLExceptionTranslator translator;

  Copy(DataSource dataSource) {
    this.dataSource = dataSource;
    this.translator = new SQLErrorCodeSQLExceptionTranslator(dataSource);
  }

  /// Writes `rows` into `target`, a table with its columns (`actuals.actual (company_id,
  /// actual_id)`); `write` puts one row's values in the order of these columns.
  public <T> void into(String target, Collection<T> rows, BiConsumer<T, CopyRow> write) {
    if (rows.isEmpty()) {
      return;
    }
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try (var out =
        new PGCopyOutputStream(
            connection.unwrap(PGConnection.class),
            "copy " + target + " from stdin",
            BUFFER_BYTES)) {
      var row = new CopyRow(out);
      for (T value : rows) {
        write.accept(value, row);
        row.end();
      }
      row.flush();
    } catch (SQLException e) {
      throw translated(target, e);
    } catch (IOException | UncheckedIOException e) {
      if (sqlCause(e) instanceof SQLException sql) {
        throw translated(target, sql);
      }
      throw new IllegalStateException("Copying into " + target + " failed", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  private static @org.jspecify.annotations.Nullable Throwable sqlCause(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private RuntimeException translated(String target, SQLException e) {
    var translated = translator.translate("copy into " + target, null, e);
    return translated != null
        ? translated
        : new IllegalStateException("Copying into " + target + " failed", e);
  }
}
