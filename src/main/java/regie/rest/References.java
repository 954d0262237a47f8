package regie.rest;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Short random names under which a fault is found in the log.
final class References {
  private static final SecureRandom RANDOM = new SecureRandom();

  private References() {}

  static String next() {
    byte[] bytes = new byte[5];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
