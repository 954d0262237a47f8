package regie.invoices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;

/// The end of each series' hash chain. Read and advanced under the lock of the series' counter,
/// which the caller holds.
@Repository
class InvoiceChain {
  private final JdbcClient jdbc;

  InvoiceChain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public byte[] head(Actor actor, String series) {
    return jdbc.sql(
            "select hash from invoices.chain_head where company_id = :company and series = :series")
        .param("company", actor.companyId())
        .param("series", series)
        .query((row, i) -> row.getBytes(1))
        .optional()
        .orElseGet(CanonicalDocument::genesis);
  }

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
