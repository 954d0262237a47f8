package regie.access;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import regie.problem.Content;

/// Passwords: 12 to 200 characters, kept as Argon2id (19 MiB, two passes). What is stored names its
/// method, so that another can take over later.
@Component
class Passwords {
  static final int LENGTH_MIN = 12;
  static final int LENGTH_MAX = 200;
  private static final int WAIT_SECONDS = 10;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));

  /// As many at a time as there are cores: each takes memory, and that is what floods are for.
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /// For users who are not there, so that they take as long.
  private final String nobody = encoded("nobody has this password");

  static void check(Content content, String place, String password) {
    content.check(
        password.length() >= LENGTH_MIN && password.length() <= LENGTH_MAX,
        place,
        "must have " + LENGTH_MIN + " to " + LENGTH_MAX + " characters");
  }

  String encode(String password) {
    if (password.length() < LENGTH_MIN || password.length() > LENGTH_MAX) {
      throw new IllegalArgumentException("A password has 12 to 200 characters");
    }
    return encoded(password);
  }

  /// Whether the password is the one stored; takes as long where none is.
  boolean matches(String password, @Nullable String stored) {
    if (password.length() > LENGTH_MAX) {
      return false;
    }
    boolean equal = encoder.matches(password, stored == null ? nobody : stored);
    return equal && stored != null;
  }

  /// Takes one of the few places in which passwords are compared, or refuses after a while.
  Place place() {
    try {
      if (places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return places::release;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new AccessRefusal.TooManyAttempts(WAIT_SECONDS).refuse();
  }

  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  private String encoded(String password) {
    String encoded = encoder.encode(password);
    if (encoded == null) {
      throw new IllegalStateException("The encoder gave nothing");
    }
    return encoded;
  }
}
