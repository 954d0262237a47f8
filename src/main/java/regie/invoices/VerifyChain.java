package regie.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.NumberSeries;

/// Computes the hash chain of posted invoices again and names every invoice at which it differs
/// from what is stored.
@Service
public class VerifyChain {
  private final JdbcClient jdbc;
  private final InvoiceChain chain;

  VerifyChain(JdbcClient jdbc, InvoiceChain chain) {
    this.jdbc = jdbc;
    this.chain = chain;
  }

  public record BrokenLink(String invoice, String wrong) {}

  @Transactional(readOnly = true)
  public List<BrokenLink> verify(Actor actor) {
    List<BrokenLink> broken = new ArrayList<>();
    var walk = new Walk(broken);
    jdbc.sql(
            """
            select number, invoice_date, due_date, document_version, document, previous_hash, hash, net, tax, currency
              from invoices.posted_invoice
             where company_id = :company and series = :series
             order by chain_position
            """)
        .param("company", actor.companyId())
        .param("series", NumberSeries.INVOICE)
        .query(walk.handler());
    if (!Arrays.equals(walk.previous, chain.head(actor, NumberSeries.INVOICE).hash())) {
      broken.add(new BrokenLink("chain", "the last link is not the one that was recorded"));
    }
    return broken;
  }

  /// Walks from link to link.
  private static final class Walk {
    private byte[] previous = CanonicalDocument.genesis();
    private final List<BrokenLink> broken;

    Walk(List<BrokenLink> broken) {
      this.broken = broken;
    }

    RowCallbackHandler handler() {
      return row -> {
        String number = row.getString("number");
        String document = row.getString("document");
        byte[] hash = row.getBytes("hash");
        if (!Arrays.equals(previous, row.getBytes("previous_hash"))) {
          broken.add(new BrokenLink(number, "does not follow the invoice before it"));
        }
        byte[] computed =
            CanonicalDocument.link(
                row.getBytes("previous_hash"), row.getInt("document_version"), document);
        if (!Arrays.equals(computed, hash)) {
          broken.add(new BrokenLink(number, "was changed after posting"));
        } else if (!agrees(document, number, row)) {
          broken.add(new BrokenLink(number, "its row differs from its document"));
        }
        previous = hash;
      };
    }

    private static boolean agrees(String canonical, String number, java.sql.ResultSet row)
        throws java.sql.SQLException {
      InvoiceDocument document = CanonicalDocument.read(canonical);
      return document.number().equals(number)
          && document.issueDate().equals(row.getObject("invoice_date", LocalDate.class))
          && document.dueDate().equals(row.getObject("due_date", LocalDate.class))
          && document.currency().equals(row.getString("currency"))
          && document.totals().net().compareTo(row.getBigDecimal("net")) == 0
          && document.totals().tax().compareTo(row.getBigDecimal("tax")) == 0;
    }
  }
}
