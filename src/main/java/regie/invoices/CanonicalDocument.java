package regie.invoices;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The canonical form of an [InvoiceDocument] and its link in the chain.
///
/// Canonical is JSON in UTF-8, without white space, with every field of the record in the record's
/// order, decimals as plain strings exactly as stored, and dates in ISO form. The link is SHA-256
/// over the previous link (32 bytes), the layout's version (4 bytes, big-endian) and the canonical
/// bytes; the first link of a series follows 32 zero bytes.
public final class CanonicalDocument {
  public static final int HASH_BYTES = 32;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainDecimal()))
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private CanonicalDocument() {}

  public static String write(InvoiceDocument document) {
    return JSON.writeValueAsString(document);
  }

  public static InvoiceDocument read(String canonical) {
    return JSON.readValue(canonical, InvoiceDocument.class);
  }

  public static byte[] genesis() {
    return new byte[HASH_BYTES];
  }

  public static byte[] link(byte[] previous, int version, String canonical) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(previous);
      sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(version).array());
      return sha256.digest(canonical.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class PlainDecimal extends ValueSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.toPlainString());
    }
  }
}
