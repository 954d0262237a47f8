package regie.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The data folder of our own server: made once, checked at each start, and freed from a server
/// that outlived the application which started it.
record DataFolder(HomeFolder home, PostgresBinaries binaries, ServerUser user) {
  private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
  private static final int STOP_SECONDS_MAX = 120;

  Path path() {
    return home.data();
  }

  /// Makes the folder unless it exists. It is made under another name, so that an interrupted start
  /// leaves nothing that looks like a database.
  void prepare(Login superuser) {
    try {
      if (!Files.exists(path())) {
        create(superuser);
      }
      checkVersion();
      user.own(path());
    } catch (IOException e) {
      throw home.unusable("Preparing the data folder " + path(), e);
    }
  }

  private void create(Login superuser) throws IOException {
    LOG.info("Creating the database in {}", path());
    Path unfinished = path().resolveSibling("data.new");
    HomeFolder.delete(unfinished);
    Files.createDirectory(unfinished);
    HomeFolder.restrict(unfinished, "rwx------");
    user.own(unfinished);
    Path password = Files.createTempFile(home.path(), "initdb", "");
    try {
      Files.writeString(password, superuser.password());
      user.own(password);
      Command initdb = Command.run(initdb(unfinished, superuser.user(), password));
      if (!initdb.succeeded()) {
        throw new DatabaseUnavailable(
            "PostgreSQL could not create its data folder: " + initdb.output().strip(),
            "Check free space and permissions of %s, then start again.".formatted(home.path()));
      }
    } finally {
      Files.delete(password);
    }
    home.moveIntoPlace(unfinished, path());
  }

  private List<String> initdb(Path folder, String superuser, Path password) {
    return user.command(
        binaries.program("initdb").toString(),
        "--pgdata=" + folder,
        "--username=" + superuser,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--data-checksums",
        "--encoding=UTF8",
        // Ours on every system: text sorts and compares alike wherever the folder is taken.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--no-instructions");
  }

  private void checkVersion() throws IOException {
    String version = Files.readString(path().resolve("PG_VERSION")).strip();
    if (!version.equals(binaries.majorVersion())) {
      throw new DatabaseUnavailable(
          "The data in %s belongs to PostgreSQL %s; this version of Régie brings PostgreSQL %s."
              .formatted(path(), version, binaries.majorVersion()),
          "Start it with the version of Régie that it was last used with, or choose another folder with"
              + " REGIE_HOME.");
    }
  }

  /// Process id and state of the server that uses the folder, as the server wrote them.
  Optional<Occupant> occupant() {
    try {
      List<String> lines =
          Files.readAllLines(path().resolve("postmaster.pid"), StandardCharsets.UTF_8);
      boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
      return Optional.of(new Occupant(Long.parseLong(lines.getFirst().strip()), ready));
    } catch (IOException | NumberFormatException | java.util.NoSuchElementException _) {
      // Missing, or just being written.
      return Optional.empty();
    }
  }

  record Occupant(long pid, boolean ready) {}

  /// Stops a server whose application and supervisor were both killed. It is never adopted: nobody
  /// would stop it when the application ends.
  void stopOrphan() {
    occupant()
        .flatMap(occupant -> ProcessHandle.of(occupant.pid()))
        .filter(this::servesThisFolder)
        .ifPresent(this::stop);
  }

  /// After a restart of the machine the process id may be anybody's.
  private boolean servesThisFolder(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    List<String> arguments = List.of(info.arguments().orElse(new String[0]));
    return info.command().orElse("").endsWith("postgres") && arguments.contains(path().toString());
  }

  private void stop(ProcessHandle orphan) {
    LOG.warn(
        "Stopping the PostgreSQL that an earlier Régie left behind (process {})", orphan.pid());
    if (!endsAfter("INT", orphan) && !endsAfter("QUIT", orphan)) {
      throw new DatabaseUnavailable(
          "An earlier PostgreSQL on %s (process %d) does not stop.".formatted(path(), orphan.pid()),
          "End that process, then start again.");
    }
  }

  /// @param signal `INT`: fast shutdown; `QUIT`: without checkpoint, recovered from at the next
  ///   start
  private static boolean endsAfter(String signal, ProcessHandle orphan) {
    Command.run(List.of("sh", "-c", "kill -" + signal + " \"$1\"", "sh", "" + orphan.pid()));
    try {
      orphan.onExit().get(STOP_SECONDS_MAX, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException _) {
      return !orphan.isAlive();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
