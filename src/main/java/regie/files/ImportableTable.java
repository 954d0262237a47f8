package regie.files;

import java.util.List;
import regie.access.Permission;
import regie.company.Actor;
import regie.problem.SentSet;

/// A table that can be filled from a CSV file. A bean of the module that owns it; rows go through
/// the same use case as requests do.
public interface ImportableTable<T> {
  /// As in `POST /api/v1/imports/{table}`.
  String name();

  List<CsvColumn> columns();

  /// What who imports must be permitted to do.
  Permission permission();

  /// One row as the use case takes it. Complains to the row about what cannot be read; what it
  /// returns then is not used.
  T read(CsvRow row);

  /// Writes the rows that are right, and says of the others what is wrong. Called with some
  /// thousands of rows at a time, all in one transaction.
  void write(Actor actor, SentSet<T> rows);
}
