package regie.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/// XHTML to PDF/A-3u with tags (PDF/UA). Reads nothing but the page and the fonts that the
/// application carries: whatever address the page may name, it is refused.
final class PdfEngine {
  private static final String FAMILY = "Inter Tabular";
  private static final List<Font> FONTS =
      List.of(
          new Font(400, bytes("/fonts/InterTabular-Regular.ttf")),
          new Font(600, bytes("/fonts/InterTabular-SemiBold.ttf")),
          new Font(700, bytes("/fonts/InterTabular-Bold.ttf")));
  private static final byte[] COLOURS = bytes("/documents/sRGB.icc");

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  private record Font(int weight, byte[] file) {
    void addTo(PdfRendererBuilder builder) {
      FSSupplier<InputStream> stream = () -> new ByteArrayInputStream(file);
      builder.useFont(stream, FAMILY, weight, FontStyle.NORMAL, true);
    }
  }

  /// What the file says about itself.
  ///
  /// @param date on which it counts as made, so that the bytes do not depend on the clock
  record About(String title, String author, String subject, String language, LocalDate date) {}

  byte[] pdf(String xhtml, About about) {
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(printable(xhtml), null);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(COLOURS);
    builder.useUriResolver((base, uri) -> null);
    for (var when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    FONTS.forEach(font -> font.addTo(builder));
    try (var renderer = builder.buildPdfRenderer();
        PDDocument pdf = renderer.createPDFKeepOpen()) {
      PdfMetadata.write(about, pdf, xhtml);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Control characters and halves of surrogate pairs, which XML forbids, become spaces: a stray
  /// one in a description must not make an invoice unprintable.
  static String printable(String xhtml) {
    var text = new StringBuilder(xhtml.length());
    xhtml
        .codePoints()
        .forEach(
            point -> {
              boolean allowed =
                  point == '\n'
                      || point == '\t'
                      || point == '\r'
                      || point >= 0x20 && point <= 0xD7FF
                      || point >= 0xE000 && point <= 0xFFFD
                      || point >= 0x10000;
              text.appendCodePoint(allowed ? point : ' ');
            });
    return text.toString();
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = PdfEngine.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
