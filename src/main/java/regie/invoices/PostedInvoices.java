package regie.invoices;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;

/// Reads posted invoices.
@Repository
public class PostedInvoices {
  private final JdbcClient jdbc;

  PostedInvoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The document of an invoice as it was posted.
  public Optional<Stored> find(Actor actor, String number) {
    return jdbc.sql(
            """
            select invoice_id, document from invoices.posted_invoice
             where company_id = :company and number = :number
            """)
        .param("company", actor.companyId())
        .param("number", number)
        .query(
            (row, i) ->
                new Stored(
                    row.getLong("invoice_id"), CanonicalDocument.read(row.getString("document"))))
        .optional();
  }

  /// The document exactly as it was stored.
  Optional<String> canonical(Actor actor, String number) {
    return jdbc.sql(
            "select document from invoices.posted_invoice where company_id = :company and number = :number")
        .param("company", actor.companyId())
        .param("number", number)
        .query(String.class)
        .optional();
  }

  public record Stored(long invoiceId, InvoiceDocument document) {}
}
