package regie.documents;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.invoices.CanonicalDocument;
import regie.invoices.InvoiceDocument;

/// Puts an invoice into the books as posting leaves it, without what came before it.
record PostedFixture(JdbcClient jdbc) {

  /// What an invoice refers to.
  void customerAndContract(CompanyId company) {
    for (String statement :
        List.of(
            """
            insert into parties.customer (company_id, code, name, country)
            values (:company, 'ALDER', 'Alder', 'GB')
            """,
            """
            insert into contracts.project_contract (company_id, code, name, customer_id, currency)
            select company_id, 'C', 'C', customer_id, 'GBP' from parties.customer
             where company_id = :company
            """)) {
      jdbc.sql(statement).param("company", company.value()).update();
    }
  }

  void post(Actor actor, long invoice, InvoiceDocument document) {
    jdbc.sql(
            """
            insert into invoices.posted_invoice
            select company_id, :invoice, 'INVOICE', 2026, :invoice, :number, :invoice, contract_id,
                   customer_id, 'INVOICE', :date, :date, 'GBP', :net, :tax, :invoice, 1,
                   '2026-04-30 10:00:00Z', :invoice, 1, :document, sha256('previous'),
                   sha256(convert_to(:document, 'UTF8'))
              from contracts.project_contract
             where company_id = :company
            """)
        .param("invoice", invoice)
        .param("number", document.number())
        .param("date", document.issueDate())
        .param("net", document.totals().net())
        .param("tax", document.totals().tax())
        .param("document", CanonicalDocument.write(document))
        .param("company", actor.companyId())
        .update();
  }
}
