package regie.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A request whose body was read and can be read again. Bodies are bounded: JSON at 16 MiB, files
/// at 64 MiB.
final class KeptRequest extends HttpServletRequestWrapper {
  private static final int JSON_BYTES_MAX = 16 << 20;
  private static final int FILE_BYTES_MAX = 64 << 20;
  private final byte[] body;

  private KeptRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  static KeptRequest read(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    int max = type == null || type.contains("json") ? JSON_BYTES_MAX : FILE_BYTES_MAX;
    if (request.getContentLengthLong() > max) {
      throw new AccessRefusal.TooLarge(max).refuse();
    }
    byte[] body = request.getInputStream().readNBytes(max + 1);
    if (body.length > max) {
      throw new AccessRefusal.TooLarge(max).refuse();
    }
    return new KeptRequest(request, body);
  }

  /// What makes it the same request: method, address with parameters, type and body.
  byte[] digest() {
    return TokenSecret.sha256(head(), body);
  }

  /// The same, whatever the body.
  byte[] digestOfAddress() {
    return TokenSecret.sha256(head());
  }

  private byte[] head() {
    return String.join(
            "\n",
            getMethod(),
            getRequestURI(),
            Objects.requireNonNullElse(getQueryString(), ""),
            Objects.requireNonNullElse(getContentType(), ""),
            "")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Body(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() {
    String named = getCharacterEncoding();
    Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  private static final class Body extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("Read without a listener");
    }
  }
}
