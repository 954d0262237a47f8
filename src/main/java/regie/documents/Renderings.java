package regie.documents;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.CompanyId;

/// The archive of what was printed. Rows are added once and never changed.
@Repository
class Renderings {
  private final JdbcClient jdbc;

  Renderings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record NewRendering(long invoiceId, String language, byte[] digest, byte[] content, Instant at) {}

  record Kept(byte[] digest, byte[] content) {}

  Optional<Kept> pdf(CompanyId company, long invoiceId) {
    return jdbc.sql(
            """
            select digest, content
              from documents.rendering
             where company_id = :company and invoice_id = :invoice and kind = 'PDF'
            """)
        .param("company", company.value())
        .param("invoice", invoiceId)
        .query((row, i) -> new Kept(row.getBytes("digest"), row.getBytes("content")))
        .optional();
  }

  /// Whoever comes second finds the first one's row and leaves it.
  void keep(CompanyId company, NewRendering rendering) {
    jdbc.sql(
            """
            insert into documents.rendering
                (company_id, invoice_id, kind, language, digest, content, rendered_at)
            values (:company, :invoice, 'PDF', :language, :digest, :content, :at)
            on conflict (company_id, invoice_id, kind) do nothing
            """)
        .param("company", company.value())
        .param("invoice", rendering.invoiceId())
        .param("language", rendering.language())
        .param("digest", rendering.digest())
        .param("content", rendering.content())
        .param("at", Timestamp.from(rendering.at()))
        .update();
  }
}
