package regie.database;

import java.util.Objects;

/// The database cannot be had, for a reason that the person who starts Régie can do something
/// about. The message says what is the matter; the remedy says what to do. Neither names a class.
public sealed class DatabaseUnavailable extends RuntimeException permits AlreadyRunning {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  DatabaseUnavailable(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  DatabaseUnavailable(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  public String remedy() {
    return remedy;
  }
}
