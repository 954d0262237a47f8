package regie.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who runs PostgreSQL. It refuses to run as root, so that under root it gets a user namespace of
/// its own, in which root is nobody, or else an unprivileged user.
///
/// @param prefix put before every PostgreSQL command; empty for an ordinary user
/// @param uid owner of the data folder
record ServerUser(List<String> prefix, int uid) {
  private static final List<String> UNPRIVILEGED = List.of("postgres", "nobody");

  /// @param program a PostgreSQL program, which the user must be able to reach
  static ServerUser forThisProcess(HomeFolder home, Path program) {
    int uid = (int) new UnixSystem().getUid();
    if (uid != 0) {
      return new ServerUser(List.of(), uid);
    }
    ServerUser namespace = new ServerUser(List.of("unshare", "--user"), 0);
    if (namespace.reaches(program)) {
      return namespace;
    }
    return unprivileged(home, program)
        .orElseThrow(
            () ->
                new DatabaseUnavailable(
                    "Régie was started as root, as which PostgreSQL refuses to run; neither a user namespace"
                        + " nor an unprivileged user that may enter %s could be had."
                            .formatted(home.path()),
                    "Start Régie as an ordinary user; or choose a folder that everybody may enter, for example"
                        + " REGIE_HOME=/var/lib/regie ./run; or use a PostgreSQL server of yours by"
                        + " setting REGIE_DATABASE_URL."));
  }

  static Optional<ServerUser> unprivileged(HomeFolder home, Path program) {
    try {
      // Enter, not read: the passwords and the data have permissions of their own.
      HomeFolder.restrict(home.path(), "rwx--x--x");
    } catch (IOException e) {
      throw home.unusable("Opening the folder to the database's user", e);
    }
    return UNPRIVILEGED.stream()
        .map(ServerUser::lookUp)
        .flatMap(Optional::stream)
        .filter(user -> user.reaches(program))
        .findFirst();
  }

  private static Optional<ServerUser> lookUp(String name) {
    Command id = Command.run(List.of("id", "-u", name));
    Command group = Command.run(List.of("id", "-g", name));
    if (!id.succeeded() || !group.succeeded()) {
      return Optional.empty();
    }
    return Optional.of(
        new ServerUser(
            List.of(
                "setpriv", "--reuid=" + id.output(), "--regid=" + group.output(), "--clear-groups"),
            Integer.parseInt(id.output())));
  }

  private boolean reaches(Path program) {
    String test = "test \"$(id -u)\" != 0 && test -x \"$1\"";
    return Command.run(command("sh", "-c", test, "sh", program.toString())).succeeded();
  }

  List<String> command(String... words) {
    return Stream.concat(prefix.stream(), Stream.of(words)).toList();
  }

  /// Hands a file or folder to this user, if it belongs to another. A folder that was used as root
  /// one way may be used the other way later.
  void own(Path path) throws IOException {
    if (uidOf(path) == uid) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      // The folder itself last: as long as it is another's, an interrupted change is taken up
      // again.
      for (Path each : all.toList().reversed()) {
        Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static int uidOf(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }
}
