package regie.documents;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.CompanyId;
import regie.invoices.CanonicalDocument;
import regie.invoices.InvoiceDocument;

/// The canonical documents of posted invoices, to render them from.
@Repository
class StoredDocuments {
  private final JdbcClient jdbc;

  StoredDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record StoredDocument(long invoiceId, InvoiceDocument document) {}

  Optional<StoredDocument> find(CompanyId company, String number) {
    return jdbc.sql(
            """
            select invoice_id, document
              from invoices.posted_invoice
             where company_id = :company and number = :number
            """)
        .param("company", company.value())
        .param("number", number)
        .query(
            (row, i) ->
                new StoredDocument(
                    row.getLong("invoice_id"), CanonicalDocument.read(row.getString("document"))))
        .optional();
  }
}
