package regie.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/// The three roles of our own server and their random passwords, kept in a file that only its owner
/// may read. `superuser` only sets the other two up.
record DatabasePasswords(Login superuser, Login owner, Login application) {
  private static final String SUPERUSER = "postgres";
  private static final String OWNER = "regie_owner";
  private static final String APPLICATION = "regie_app";

  /// Reads the passwords; makes them up for a folder that holds no database yet.
  static DatabasePasswords of(HomeFolder home) {
    try {
      if (!Files.exists(home.passwords())) {
        if (Files.exists(home.data())) {
          throw new DatabaseUnavailable(
              "%s holds a database, but its passwords, %s, are missing."
                  .formatted(home.path(), home.passwords().getFileName()),
              "Put the file back from a backup of the folder.");
        }
        create(home.passwords());
      }
      return read(home.passwords());
    } catch (IOException e) {
      throw home.unusable("Reading the database passwords", e);
    }
  }

  private static DatabasePasswords read(Path file) throws IOException {
    Properties stored = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      stored.load(reader);
    }
    return new DatabasePasswords(
        login(stored, SUPERUSER), login(stored, OWNER), login(stored, APPLICATION));
  }

  private static Login login(Properties stored, String role) {
    String password = stored.getProperty(role);
    if (password == null) {
      throw new DatabaseUnavailable(
          "The file with the database passwords lacks the one of " + role + ".",
          "Put the file back from a backup of the folder.");
    }
    return new Login(role, password);
  }

  private static void create(Path file) throws IOException {
    Properties passwords = new Properties();
    SecureRandom random = new SecureRandom();
    for (String role : List.of(SUPERUSER, OWNER, APPLICATION)) {
      byte[] bytes = new byte[24];
      random.nextBytes(bytes);
      passwords.setProperty(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    // Temporary files are born readable by their owner only; the file appears complete or not at
    // all.
    Path unfinished = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
    HomeFolder.restrict(unfinished, "rw-------");
    try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
      passwords.store(writer, "Roles of the embedded database and their passwords");
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
