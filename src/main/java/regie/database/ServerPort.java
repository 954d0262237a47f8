package regie.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Finds a port for our own server.
final class ServerPort {
  /// Below the range from which systems take the ports of outgoing connections, so that the port is
  /// still free when the server is started again on it.
  private static final int FIRST = 15432;

  private static final int LAST = 15999;

  private ServerPort() {}

  /// @param wanted 0 for any
  static int choose(int wanted) {
    if (wanted != 0) {
      if (!isFree(wanted)) {
        throw new DatabaseUnavailable(
            "Port %d, which regie.database.port names, is taken.".formatted(wanted),
            "Free it, name another with REGIE_DATABASE_PORT, or leave the choice to Régie.");
      }
      return wanted;
    }
    for (int port = FIRST; port <= LAST; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    throw new DatabaseUnavailable(
        "All ports from %d to %d are taken.".formatted(FIRST, LAST),
        "Name a free one for the database with REGIE_DATABASE_PORT.");
  }

  private static boolean isFree(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
