package regie.proforma;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.problem.WrongState;

/// The contracts that are about to be invoiced, locked in one order, so that a contract is invoiced
/// by one call at a time.
@Repository
class InvoiceableContracts {
  private final JdbcClient jdbc;

  InvoiceableContracts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Contract(
      long contractId, String code, String status, long customerId, @Nullable Long taxGroupId) {}

  /// Refused when one is unknown, or not confirmed (FO-034).
  @Transactional(propagation = Propagation.MANDATORY)
  List<Contract> lock(Actor actor, Collection<String> codes) {
    var contracts =
        jdbc.sql(
                """
                select c.contract_id, c.code, c.status, c.customer_id, p.tax_group_id
                  from contracts.project_contracts c join parties.customers p using (company_id, customer_id)
                 where c.company_id = :company and c.code = any(:codes)
                 order by c.contract_id for no key update of c
                """)
            .param("company", actor.companyId())
            .param("codes", codes.toArray(String[]::new))
            .query(Contract.class)
            .list();
    var found = contracts.stream().map(Contract::code).collect(java.util.stream.Collectors.toSet());
    codes.stream()
        .filter(code -> !found.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw new NotFound("contract", code).refuse();
            });
    contracts.stream()
        .filter(contract -> !contract.status().equals("CONFIRMED"))
        .findFirst()
        .ifPresent(
            contract -> {
              throw new WrongState(
                      "Contract " + contract.code(),
                      "a draft",
                      "Confirm the contract before invoicing it.")
                  .refuse();
            });
    return contracts;
  }

  /// The codes of confirmed contracts on which something dated up to `date` is ready.
  List<String> withSomethingReady(Actor actor, LocalDate date) {
    return jdbc.sql(
            """
            select k.code from contracts.project_contracts k
             where k.company_id = :company and k.status = 'CONFIRMED' and exists (
               select from actuals.open_items o
                where o.company_id = k.company_id and o.contract_id = k.contract_id and o.readiness = 'READY'
                  and o.transaction_date <= :date)
             order by k.contract_id
            """)
        .param("company", actor.companyId())
        .param("date", date)
        .query(String.class)
        .list();
  }

  long project(Actor actor, String code) {
    return jdbc.sql(
            "select project_id from projects.projects where company_id = :company and code = :code")
        .param("company", actor.companyId())
        .param("code", code)
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new NotFound("project", code).refuse());
  }
}
