package regie.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Where the pages of this instance are served; port 0 stands for "none" or "not yet known". The
/// lock on the home folder names it to a second instance.
record WebAddress(int port) {
  static final WebAddress NONE = new WebAddress(0);

  /// Refuses a taken port before a database is started for pages that could not be served.
  void ensureFree() {
    if (port == 0) {
      return;
    }
    try (ServerSocket probe = new ServerSocket()) {
      // As the web server does: a connection that still lingers does not make the port taken.
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException _) {
      throw portTaken(port);
    }
  }

  static DatabaseUnavailable portTaken(int port) {
    return new DatabaseUnavailable(
        "Port " + port + " is taken by another program (or may not be used by this user).",
        "Stop that program, or choose another port, for example: REGIE_PORT=%d ./run"
            .formatted(port == 65535 ? 8080 : port + 1));
  }

  @Override
  public String toString() {
    return port == 0 ? "no address" : "http://localhost:" + port;
  }
}
