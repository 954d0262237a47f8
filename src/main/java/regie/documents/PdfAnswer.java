package regie.documents;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A rendering as an answer: shown in place, saved under the document's number, never changing, and
/// nobody else's.
final class PdfAnswer {
  /// The policy of pages forbids the parts that browsers draw documents with.
  static final String POLICY =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  private PdfAnswer() {}

  static ResponseEntity<byte[]> of(Rendering rendering) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .eTag("\"" + rendering.digest() + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Security-Policy", POLICY)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(rendering.fileName()).build().toString())
        .body(rendering.content());
  }
}
