package regie.contracts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.problem.NotFound;
import regie.rest.Paging;

/// The contracts of a company.
@Repository
public class Contracts {
  private static final String SELECT =
      """
      select c.code, c.name, k.code as customer, c.currency, c.status, c.order_reference, c.version
        from contracts.project_contract c join parties.customers k using (company_id, customer_id)
       where company_id = :company
      """;

  private final JdbcClient jdbc;

  Contracts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A contract as others refer to it.
  public record Reference(String code, long contractId, String customer, String currency) {}

  /// Which of `codes` exist, by code.
  public Map<String, Reference> references(Actor actor, Collection<String> codes) {
    return jdbc
        .sql(
            """
            select c.code, c.contract_id, k.code as customer, c.currency
              from contracts.project_contract c join parties.customers k using (company_id, customer_id)
             where company_id = :company and c.code = any(:codes::text[])
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(List.copyOf(codes), c -> c))
        .query(Reference.class)
        .stream()
        .collect(Collectors.toMap(Reference::code, Function.identity()));
  }

  public ProjectContract get(Actor actor, String code) {
    return find(actor, code).orElseThrow(() -> new NotFound("contract", code).refuse());
  }

  private Optional<ProjectContract> find(Actor actor, String code) {
    return jdbc.sql(SELECT + " and c.code = :code")
        .param("company", actor.companyId())
        .param("code", code)
        .query(ProjectContract.class)
        .optional();
  }

  List<ProjectContract> list(Actor actor, String search, Paging paging) {
    return jdbc.sql(
            SELECT
                + """
                   and c.code > :after
                   and (c.code ilike :search or c.name ilike :search or k.code ilike :search or k.name ilike :search)
                 order by c.code limit :fetch
                """)
        .param("company", actor.companyId())
        .param("after", paging.after())
        .param("search", search)
        .param("fetch", paging.fetch())
        .query(ProjectContract.class)
        .list();
  }

  /// Inserts those whose code is new, and answers their codes. Their customers exist.
  Set<String> insert(Actor actor, List<ProjectContract> contracts) {
    return new HashSet<>(
        jdbc.sql(
                """
                insert into contracts.project_contract
                  (company_id, code, name, customer_id, currency, status, order_reference)
                select :company, s.code, s.name, k.customer_id, s.currency, s.status, s.order_reference
                  from unnest(:code::text[], :name::text[], :customer::text[], :currency::text[], :status::text[],
                         :orderReference::text[])
                    as s (code, name, customer, currency, status, order_reference)
                  join parties.customers k on k.company_id = :company and k.code = s.customer
                on conflict (company_id, code) do nothing
                returning code
                """)
            .param("company", actor.companyId())
            .param("code", Columns.of(contracts, ProjectContract::code))
            .param("name", Columns.of(contracts, ProjectContract::name))
            .param("customer", Columns.of(contracts, ProjectContract::customer))
            .param("currency", Columns.of(contracts, ProjectContract::currency))
            .param("status", Columns.of(contracts, ProjectContract::status))
            .param("orderReference", Columns.of(contracts, ProjectContract::orderReference))
            .query(String.class)
            .list());
  }

  /// Whether the contract of this version could be changed. Customer and currency stay.
  boolean update(Actor actor, ProjectContract contract) {
    return jdbc.sql(
                """
                update contracts.project_contract
                   set name = :name, order_reference = :orderReference, version = version + 1
                 where company_id = :company and code = :code and version = :version
                """)
            .param("company", actor.companyId())
            .param("code", contract.code())
            .param("name", contract.name())
            .param("orderReference", contract.orderReference())
            .param("version", contract.version())
            .update()
        == 1;
  }

  /// Confirms those of the contracts that are drafts, and answers their codes.
  Set<String> confirm(Actor actor, Collection<String> codes) {
    return new HashSet<>(
        jdbc.sql(
                """
                update contracts.project_contract set status = 'CONFIRMED', version = version + 1
                 where company_id = :company and code = any(:codes::text[]) and status = 'DRAFT'
                returning code
                """)
            .param("company", actor.companyId())
            .param("codes", Columns.of(List.copyOf(codes), c -> c))
            .query(String.class)
            .list());
  }
}
