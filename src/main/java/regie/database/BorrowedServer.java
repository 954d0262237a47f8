package regie.database;

/// The server of an instance that runs already: for commands that are given beside it, such as
/// `verify`. It lives and ends with that instance.
record BorrowedServer(DatabaseAddress address) implements DatabaseServer {

  static BorrowedServer from(HomeFolder home, AlreadyRunning other) {
    int port = other.databasePort().orElseThrow(() -> other);
    DatabasePasswords passwords = DatabasePasswords.of(home);
    return new BorrowedServer(EmbeddedServer.address(port, Roles.DATABASE, passwords));
  }

  @Override
  public void close() {
    // Somebody else's.
  }
}
