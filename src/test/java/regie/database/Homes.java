package regie.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Home folders for tests, with the programs that the test server has unpacked.
final class Homes {
  private Homes() {}

  static Path in(Path folder) throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    for (Path programs : programs()) {
      link(programs, home.resolve(programs.getFileName()));
    }
    return home;
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> found = Files.list(TestDatabase.home())) {
      return found
          .filter(path -> path.getFileName().toString().matches("postgres-[0-9.]+"))
          .toList();
    }
  }

  /// A second set of names for the files of a folder; copies where the file system has no such
  /// names.
  static void link(Path original, Path copy) throws IOException {
    try (Stream<Path> all = Files.walk(original)) {
      for (Path each : all.toList()) {
        Path target = copy.resolve(original.relativize(each).toString());
        if (Files.isDirectory(each) || Files.isSymbolicLink(each)) {
          Files.copy(each, target, LinkOption.NOFOLLOW_LINKS);
        } else {
          linkFile(each, target);
        }
      }
    }
  }

  private static void linkFile(Path original, Path copy) throws IOException {
    try {
      Files.createLink(copy, original);
    } catch (IOException | UnsupportedOperationException _) {
      Files.copy(original, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  static EmbeddedServer start(Path home) {
    return EmbeddedServer.start(HomeFolder.open(home), WebAddress.NONE, TestSettings.defaults());
  }
}
