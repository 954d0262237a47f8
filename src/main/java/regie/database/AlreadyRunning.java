package regie.database;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Another instance uses the home folder.
final class AlreadyRunning extends DatabaseUnavailable {
  private static final long serialVersionUID = 1L;
  private static final Pattern DATABASE_PORT = Pattern.compile("database port (\\d+)");

  private final String holder;

  /// @param holder what the holder of the lock said of itself
  AlreadyRunning(HomeFolder home, String holder) {
    super(
        "Régie already runs on %s: %s.".formatted(home.path(), holder),
        "Use the running one, or stop it first. For a second, separate Régie choose another folder"
            + " and port: REGIE_HOME=… REGIE_PORT=… ./run");
    this.holder = holder;
  }

  /// Empty while the other is still starting.
  OptionalInt databasePort() {
    Matcher port = DATABASE_PORT.matcher(holder);
    return port.find() ? OptionalInt.of(Integer.parseInt(port.group(1))) : OptionalInt.empty();
  }
}
