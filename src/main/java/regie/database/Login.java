package regie.database;

/// A database role and its password.
public record Login(String user, String password) {
  /// Never shows the password: logins end up in messages.
  @Override
  public String toString() {
    return user;
  }
}
