package regie.contracts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.rest.Paging;

/// The lines of contracts.
@Repository
class ContractLines {
  private static final String SELECT =
      """
      select c.code as contract, l.code, l.name, p.code as project, l.billing_method, l.billing_start,
             l.invoice_frequency
        from contracts.contract_line l
        join contracts.project_contract c using (company_id, contract_id)
        join projects.projects p using (company_id, project_id)
       where company_id = :company
      """;

  private final JdbcClient jdbc;

  ContractLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ContractLine> list(Actor actor, String contract, Paging paging) {
    return jdbc.sql(
            SELECT + " and c.code = :contract and l.code > :after order by l.code limit :fetch")
        .param("company", actor.companyId())
        .param("contract", contract)
        .param("after", paging.after())
        .param("fetch", paging.fetch())
        .query(ContractLine.class)
        .list();
  }

  /// Every line with its contract; contracts without lines once, without one.
  void each(Actor actor, BiConsumer<ProjectContract, @Nullable ContractLine> consumer) {
    try (var rows =
        jdbc
            .sql(
                """
                select c.code, c.name, k.code as customer, c.currency, c.status, c.order_reference, c.version,
                       l.code as line_code, l.name as line_name, p.code as project, l.billing_method,
                       l.billing_start, l.invoice_frequency
                  from contracts.project_contract c
                  join parties.customers k using (company_id, customer_id)
                  left join contracts.contract_line l using (company_id, contract_id)
                  left join projects.projects p using (company_id, project_id)
                 where company_id = :company order by c.code, l.code
                """)
            .withFetchSize(1_000)
            .param("company", actor.companyId())
            .query(Row.class)
            .stream()) {
      rows.forEach(row -> consumer.accept(row.contract(), row.line()));
    }
  }

  private record Row(
      String code,
      String name,
      String customer,
      String currency,
      ContractStatus status,
      String orderReference,
      int version,
      @Nullable String lineCode,
      @Nullable String lineName,
      @Nullable String project,
      @Nullable BillingMethod billingMethod,
      @Nullable LocalDate billingStart,
      @Nullable String invoiceFrequency) {
    ProjectContract contract() {
      return new ProjectContract(code, name, customer, currency, status, orderReference, version);
    }

    @Nullable ContractLine line() {
      if (lineCode == null
          || lineName == null
          || project == null
          || billingMethod == null
          || invoiceFrequency == null) {
        return null;
      }
      return new ContractLine(
          code, lineCode, lineName, project, billingMethod, billingStart, invoiceFrequency);
    }
  }

  /// The codes of the lines that contracts have, by contract.
  Map<String, Set<String>> codes(Actor actor, Collection<String> contracts) {
    return jdbc
        .sql(
            """
            select c.code as a, l.code as b
              from contracts.contract_line l join contracts.project_contract c using (company_id, contract_id)
             where company_id = :company and c.code = any(:contracts::text[])
            """)
        .param("company", actor.companyId())
        .param("contracts", Columns.of(List.copyOf(contracts), c -> c))
        .query(Pair.class)
        .stream()
        .collect(Collectors.groupingBy(Pair::a, Collectors.mapping(Pair::b, Collectors.toSet())));
  }

  /// The contracts that projects are on, by project.
  Map<String, String> contracts(Actor actor, Collection<String> projects) {
    return jdbc
        .sql(
            """
            select p.code as a, c.code as b
              from contracts.contract_line l
              join contracts.project_contract c using (company_id, contract_id)
              join projects.projects p using (company_id, project_id)
             where company_id = :company and p.code = any(:projects::text[])
            """)
        .param("company", actor.companyId())
        .param("projects", Columns.of(List.copyOf(projects), c -> c))
        .query(Pair.class)
        .stream()
        .collect(Collectors.toMap(Pair::a, Pair::b));
  }

  private record Pair(String a, String b) {}

  /// Inserts lines of which contract and project exist.
  void insert(Actor actor, List<ContractLine> lines) {
    jdbc.sql(
            """
            insert into contracts.contract_line
              (company_id, contract_id, code, name, project_id, billing_method, billing_start, invoice_frequency)
            select :company, c.contract_id, s.code, s.name, p.project_id, s.method, s.billing_start, s.frequency
              from unnest(:contract::text[], :code::text[], :name::text[], :project::text[], :method::text[],
                     :billingStart::date[], :frequency::text[])
                as s (contract, code, name, project, method, billing_start, frequency)
              join contracts.project_contract c on c.company_id = :company and c.code = s.contract
              join projects.projects p on p.company_id = :company and p.code = s.project
            """)
        .param("company", actor.companyId())
        .param("contract", Columns.of(lines, ContractLine::contract))
        .param("code", Columns.of(lines, ContractLine::code))
        .param("name", Columns.of(lines, ContractLine::name))
        .param("project", Columns.of(lines, ContractLine::project))
        .param("method", Columns.of(lines, ContractLine::billingMethod))
        .param("billingStart", Columns.of(lines, ContractLine::billingStart))
        .param("frequency", Columns.of(lines, ContractLine::invoiceFrequency))
        .update();
  }
}
