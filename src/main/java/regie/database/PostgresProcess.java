package regie.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One life of our own server, under a small supervising shell that holds a pipe from this process:
/// when the pipe closes, also because this process was killed, the shell stops the server.
final class PostgresProcess {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresProcess.class);
  private static final String SUPERVISE = script();
  private static final int LOG_BYTES_MAX = 10_000_000;
  private static final int STOP_SECONDS_MAX = 120;

  private final Process supervisor;
  private final Path log;
  private final long logStart;
  private final long pid;

  private PostgresProcess(Process supervisor, Path log, long logStart, long pid) {
    this.supervisor = supervisor;
    this.log = log;
    this.logStart = logStart;
    this.pid = pid;
  }

  static PostgresProcess start(DataFolder data, List<String> settings) {
    Path log = data.home().log();
    try {
      long logStart = rotate(log);
      List<String> command = new ArrayList<>(ownSession());
      command.addAll(List.of("sh", "-c", SUPERVISE, "regie-postgres", log.toString()));
      command.addAll(data.user().prefix());
      command.addAll(
          List.of(data.binaries().program("postgres").toString(), "-D", data.path().toString()));
      command.addAll(settings);
      ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
      builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
      Command.speakEnglish(builder.environment());
      Process supervisor = builder.start();
      return new PostgresProcess(supervisor, log, logStart, serverPid(supervisor));
    } catch (IOException e) {
      throw data.home().unusable("Starting PostgreSQL", e);
    }
  }

  /// Keeps Ctrl-C in the terminal from reaching the server before the application has finished its
  /// work.
  private static List<String> ownSession() {
    return Command.run(List.of("setsid", "true")).succeeded()
        ? List.of("setsid")
        : List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV;", "--");
  }

  private static long serverPid(Process supervisor) throws IOException {
    BufferedReader output = supervisor.inputReader(StandardCharsets.US_ASCII);
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the supervising shell ended at once");
    }
    return Long.parseLong(line);
  }

  private static long rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
      Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.exists(log) ? Files.size(log) : 0;
  }

  /// Waits until the server takes connections. Recovery after a crash may take minutes; the wait
  /// ends when the server does.
  ///
  /// @return false if the server ended instead
  boolean awaitReady(DataFolder data) {
    long start = System.nanoTime();
    long announced = 0;
    while (supervisor.isAlive()) {
      if (data.occupant().filter(found -> found.pid() == pid && found.ready()).isPresent()) {
        return true;
      }
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
      if (seconds >= announced + 10) {
        announced = seconds;
        LOG.info("PostgreSQL is recovering from a crash ({} s) …", seconds);
      }
      if (endsWithin(20, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsWithin(long time, TimeUnit unit) {
    try {
      return supervisor.waitFor(time, unit);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  void onExit(Runnable action) {
    supervisor.onExit().thenRun(action);
  }

  long pid() {
    return pid;
  }

  boolean isAlive() {
    return supervisor.isAlive();
  }

  /// What the server had to say since it was started: the last lines of it.
  String lastWords() {
    try (InputStream words = Files.newInputStream(log)) {
      words.skipNBytes(Math.min(logStart, Files.size(log)));
      List<String> lines =
          new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    } catch (IOException e) {
      return "(its log %s cannot be read: %s)".formatted(log, e.getMessage());
    }
  }

  /// Stops the server by fast shutdown and waits for its end.
  void stop() {
    try {
      supervisor.getOutputStream().close();
    } catch (IOException _) {
      // The supervisor has ended, and with it the pipe.
    }
    if (!endsWithin(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
      LOG.warn("PostgreSQL (process {}) is still stopping; see {}", pid, log);
    }
  }

  private static String script() {
    try (InputStream script = PostgresProcess.class.getResourceAsStream("supervise.sh")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
