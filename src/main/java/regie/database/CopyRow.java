package regie.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// One row on its way into a `COPY` in text format. Values are put in the order of the columns;
/// null is written as the database's null.
public final class CopyRow {
  private static final int FLUSH_CHARS = 1 << 15;
  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(FLUSH_CHARS + 1024);
  private boolean first = true;

  CopyRow(OutputStream out) {
    this.out = out;
  }

  public CopyRow put(long value) {
    separate();
    text.append(value);
    return this;
  }

  public CopyRow put(@Nullable Long value) {
    return value == null ? nothing() : put(value.longValue());
  }

  public CopyRow put(boolean value) {
    separate();
    text.append(value ? 't' : 'f');
    return this;
  }

  public CopyRow put(@Nullable BigDecimal value) {
    if (value == null) {
      return nothing();
    }
    separate();
    text.append(value.toPlainString());
    return this;
  }

  public CopyRow put(LocalDate value) {
    separate();
    text.append(value);
    return this;
  }

  public CopyRow put(Instant value) {
    separate();
    text.append(value);
    return this;
  }

  /// The constant's name, as the database's enumerated types have it.
  public CopyRow put(@Nullable Enum<?> value) {
    if (value == null) {
      return nothing();
    }
    separate();
    text.append(value.name());
    return this;
  }

  public CopyRow put(byte[] value) {
    separate();
    text.append("\\\\x").append(HexFormat.of().formatHex(value));
    return this;
  }

  public CopyRow put(@Nullable String value) {
    if (value == null) {
      return nothing();
    }
    separate();
    for (int i = 0; i < value.length(); i++) {
      escape(value.charAt(i));
    }
    return this;
  }

  private void escape(char c) {
    switch (c) {
      case '\\' -> text.append("\\\\");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      default -> text.append(c);
    }
  }

  public CopyRow nothing() {
    separate();
    text.append("\\N");
    return this;
  }

  private void separate() {
    if (first) {
      first = false;
    } else {
      text.append('\t');
    }
  }

  void end() {
    text.append('\n');
    first = true;
    if (text.length() >= FLUSH_CHARS) {
      flush();
    }
  }

  void flush() {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      text.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
