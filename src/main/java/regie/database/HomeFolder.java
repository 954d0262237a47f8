package regie.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/// `REGIE_HOME`: the folder that holds everything of one embedded database. Whoever keeps a copy of
/// it, made while Régie is stopped, has a complete backup.
record HomeFolder(Path path) {
  Path lock() {
    return path.resolve("lock");
  }

  Path passwords() {
    return path.resolve("database-passwords.properties");
  }

  Path data() {
    return path.resolve("data");
  }

  Path log() {
    return path.resolve("postgres.log");
  }

  /// The folder, made if need be, and proved writable.
  static HomeFolder open(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(absolute)) {
        Files.createDirectories(absolute);
        restrict(absolute, "rwx------");
      }
      Path probe = Files.createTempFile(absolute, ".writable", "");
      Files.delete(probe);
      return new HomeFolder(absolute.toRealPath());
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The folder %s cannot be written: %s.".formatted(absolute, reason(e)),
          "Make it writable for this user, or choose another folder, for example:"
              + " REGIE_HOME=/var/lib/regie ./run",
          e);
    }
  }

  /// Turns what the operating system said about a file into a refusal with a remedy.
  DatabaseUnavailable unusable(String what, IOException e) {
    return new DatabaseUnavailable(
        "%s failed: %s.".formatted(what, reason(e)),
        "Check free space and permissions of %s, then start again. To use another folder, set REGIE_HOME."
            .formatted(path),
        e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is not a folder";
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " cannot be made";
    }
    if (e instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason();
    }
    return String.valueOf(e.getMessage());
  }

  /// Sets permissions where the file system knows them.
  static void restrict(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /// Gives a finished folder its name, so that a name never stands for something unfinished, not
  /// even after a power failure.
  void moveIntoPlace(Path finished, Path name) throws IOException {
    Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  /// Removes what an interrupted start left behind.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
