package regie.documents;

import java.util.HexFormat;

/// What was printed, as it is kept: give it out, never change it.
public final class Rendering {
  private final String name;
  private final byte[] digest;
  private final byte[] content;

  /// @param name of the document, usually its number
  /// @param digest SHA-256 of the content
  Rendering(String name, byte[] digest, byte[] content) {
    this.name = name;
    this.digest = digest.clone();
    this.content = content.clone();
  }

  public byte[] content() {
    return content.clone();
  }

  /// SHA-256 of the content, in hexadecimal digits.
  public String digest() {
    return HexFormat.of().formatHex(digest);
  }

  /// For saving: letters, digits, dots, hyphens and underscores only, so that it means nothing to a
  /// header or a file system.
  public String fileName() {
    return name.replaceAll("[^A-Za-z0-9._-]+", "-") + ".pdf";
  }
}
