package regie.invoices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;

/// The end of each series' hash chain. Read and advanced under the lock of the series, which the
/// caller holds.
@Repository
class InvoiceChain {
  private final JdbcClient jdbc;

  InvoiceChain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Link head(Actor actor, String series) {
    return jdbc.sql(
            "select hash, invoices from invoices.chain_head where company_id = :company and series = :series")
        .param("company", actor.companyId())
        .param("series", series)
        .query((row, i) -> new Link(row.getBytes(1), row.getLong(2)))
        .optional()
        .orElseGet(() -> new Link(CanonicalDocument.genesis(), 0));
  }

  /// The hash of the link at `position`, which counts from 1; 0 before the first.
  record Link(byte[] hash, long position) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void advance(Actor actor, String series, byte[] hash, int invoices) {
    jdbc.sql(
            """
            insert into invoices.chain_head as h (company_id, series, hash, invoices)
            values (:company, :series, :hash, :invoices)
            on conflict (company_id, series) do update
              set hash = excluded.hash, invoices = h.invoices + excluded.invoices
            """)
        .param("company", actor.companyId())
        .param("series", series)
        .param("hash", hash)
        .param("invoices", invoices)
        .update();
  }
}
