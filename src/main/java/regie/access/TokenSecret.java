package regie.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret text of a token: 256 random bits behind a prefix that scanners of leaked secrets can
/// find. Only its digest is stored; with so much chance in it, it needs no salt.
record TokenSecret(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH_MAX = 100;

  static TokenSecret random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new TokenSecret("rgt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  boolean isPlausible() {
    return text.startsWith("rgt_") && text.length() <= LENGTH_MAX;
  }

  byte[] digest() {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Not the secret: records print themselves, and logs are read.
  @Override
  public String toString() {
    return "TokenSecret";
  }
}
