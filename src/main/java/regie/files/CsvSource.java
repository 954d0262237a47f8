package regie.files;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regie.problem.InvalidContent;

/// The text of a file: byte-order mark skipped, encoding as named (else UTF-8), bytes that are no
/// text in it marked, so that the row and cell they stand in can be named.
///
/// @param separator what the header's cells are separated by
record CsvSource(Reader reader, char separator) {
  static final long BYTES_MAX = 512L << 20;

  /// Stands where bytes could not be read. Not a character, so no text holds it.
  private static final char UNREADABLE = '\uFFFE';

  /// Follows the last line. Found inside of a cell it shows that a quote was never closed.
  private static final char END = '\uFFFF';

  private static final int HEADER_MAX = 1 << 16;
  private static final Map<String, Charset> ENCODINGS =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "windows-1252", Charset.forName("windows-1252"),
          "iso-8859-1", StandardCharsets.ISO_8859_1,
          "iso-8859-15", Charset.forName("ISO-8859-15"),
          "utf-16", StandardCharsets.UTF_16,
          "utf-16le", StandardCharsets.UTF_16LE,
          "utf-16be", StandardCharsets.UTF_16BE);

  static CsvSource open(InputStream in, String encoding) throws IOException {
    Charset charset = ENCODINGS.get(encoding.toLowerCase(java.util.Locale.ROOT));
    if (charset == null) {
      throw InvalidContent.at(
              "encoding",
              "must be one of " + String.join(", ", ENCODINGS.keySet().stream().sorted().toList()))
          .refuse();
    }
    var bytes = new PushbackInputStream(new Limited(in), 3);
    skipByteOrderMark(bytes, charset);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(UNREADABLE));
    var text = new BufferedReader(new Ended(new InputStreamReader(bytes, decoder)), HEADER_MAX);
    return new CsvSource(text, separator(text));
  }

  private static void skipByteOrderMark(PushbackInputStream bytes, Charset charset)
      throws IOException {
    byte[] start = bytes.readNBytes(3);
    boolean utf8 =
        start.length == 3
            && start[0] == (byte) 0xEF
            && start[1] == (byte) 0xBB
            && start[2] == (byte) 0xBF;
    boolean utf16 =
        start.length >= 2
            && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
    if (utf8 && charset.equals(StandardCharsets.UTF_8)) {
      return;
    }
    if (utf16 && charset.equals(StandardCharsets.UTF_8)) {
      throw InvalidContent.at(
              "row 1", "the file is UTF-16; save it as UTF-8 or name the encoding utf-16")
          .refuse();
    }
    if (utf8) {
      throw InvalidContent.at("row 1", "the file is UTF-8, not " + charset).refuse();
    }
    bytes.unread(start);
  }

  /// The separator that the first line has most of, outside of quotes.
  private static char separator(BufferedReader text) throws IOException {
    text.mark(HEADER_MAX);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean quoted = false;
    for (int i = 0; i < HEADER_MAX - 1; i++) {
      int c = text.read();
      if (c < 0 || c == END || !quoted && (c == '\n' || c == '\r')) {
        break;
      }
      switch (c) {
        case '"' -> quoted = !quoted;
        case ',' -> commas += quoted ? 0 : 1;
        case ';' -> semicolons += quoted ? 0 : 1;
        case '\t' -> tabs += quoted ? 0 : 1;
        default -> {}
      }
    }
    text.reset();
    if (semicolons > commas && semicolons >= tabs) {
      return ';';
    }
    return tabs > commas ? '\t' : ',';
  }

  static boolean isEnd(List<String> cells) {
    return cells.size() == 1 && cells.getFirst().length() == 1 && cells.getFirst().charAt(0) == END;
  }

  /// What is wrong with the text of a cell; nothing for almost all.
  static @Nullable String complaint(String cell) {
    if (cell.indexOf(END) >= 0) {
      return "a quote is opened there and never closed";
    }
    if (cell.indexOf(UNREADABLE) >= 0) {
      return "holds bytes that are not text in this encoding, near \"%s\"; save the file as UTF-8 or name its encoding"
          .formatted(CsvFile.shown(cell.replace(UNREADABLE, '?')));
    }
    if (cell.indexOf('\0') >= 0) {
      return "holds a NUL character";
    }
    return null;
  }

  /// Appends the mark of the end, on a line of its own.
  private static final class Ended extends Reader {
    private final Reader text;
    private final Reader end = new StringReader("\n" + END);

    Ended(Reader text) {
      this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = text.read(buffer, offset, length);
      return read >= 0 ? read : end.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }

  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("a file may have at most " + (BYTES_MAX >> 20) + " MB; split it");
    }
  }

  private static final class Limited extends FilterInputStream {
    private long left = BYTES_MAX;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) throws TooLarge {
      left -= bytes;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
