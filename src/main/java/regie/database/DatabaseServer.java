package regie.database;

/// A PostgreSQL that answers: our own, that of an instance that runs already, or the one that a
/// setting names.
public sealed interface DatabaseServer extends AutoCloseable
    permits EmbeddedServer, BorrowedServer, ExternalServer {

  DatabaseAddress address();

  /// Stops the server if it is ours.
  @Override
  void close();
}
