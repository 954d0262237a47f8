package regie.backlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;

/// Turns a filter into SQL, in one place for the list, its totals and "all that match". The
/// filter's texts become ids first, so that the big table is scanned with nothing but comparisons
/// of its own columns.
@Repository
class BacklogSelection {
  private final JdbcClient jdbc;

  BacklogSelection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A condition on `actuals.open_items o` and the values of its parameters.
  record Condition(String sql, Map<String, Object> parameters) {}

  Condition condition(Actor actor, BacklogFilter filter) {
    List<String> parts = new ArrayList<>(List.of("o.company_id = :company"));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("company", actor.companyId());
    add(parts, values, "o.transaction_date >= :from", "from", filter.from());
    add(parts, values, "o.transaction_date <= :to", "to", filter.to());
    addName(
        parts,
        values,
        "o.class = :class::actuals.transaction_class",
        "class",
        filter.transactionClass());
    addName(
        parts,
        values,
        "o.billing_type = :billingType::actuals.billing_type",
        "billingType",
        filter.billingType());
    addName(
        parts,
        values,
        "o.readiness = :readiness::actuals.readiness",
        "readiness",
        filter.readiness());
    id(actor, CONTRACTS, filter.contract())
        .ifPresent(ids -> any(parts, values, "contract_id", ids));
    id(actor, CUSTOMERS, filter.customer())
        .ifPresent(ids -> any(parts, values, "customer_id", ids));
    id(actor, PROJECTS, filter.project()).ifPresent(ids -> any(parts, values, "project_id", ids));
    id(actor, RESOURCES, filter.resource())
        .ifPresent(ids -> any(parts, values, "resource_id", ids));
    if (filter.text() != null && !filter.text().isBlank()) {
      text(actor, filter.text().strip(), parts, values);
    }
    return new Condition(String.join(" and ", parts), values);
  }

  private static void add(
      List<String> parts,
      Map<String, Object> values,
      String part,
      String name,
      @Nullable Object value) {
    if (value != null) {
      parts.add(part);
      values.put(name, value);
    }
  }

  private static void addName(
      List<String> parts,
      Map<String, Object> values,
      String part,
      String name,
      @Nullable Enum<?> value) {
    if (value != null) {
      parts.add(part);
      values.put(name, value.name());
    }
  }

  private static void any(
      List<String> parts, Map<String, Object> values, String column, Long[] ids) {
    parts.add("o." + column + " = any(:" + column + ")");
    values.put(column, ids);
  }

  private static final String CONTRACTS =
      "select contract_id from contracts.project_contracts where company_id = :company and code = :code";
  private static final String CUSTOMERS =
      "select customer_id from parties.customers where company_id = :company and code = :code";
  private static final String PROJECTS =
      "select project_id from projects.projects where company_id = :company and code = :code";
  private static final String RESOURCES =
      "select resource_id from projects.resources where company_id = :company and (code = :code or name ilike :code)";

  private Optional<Long[]> id(Actor actor, String sql, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        jdbc.sql(sql)
            .param("company", actor.companyId())
            .param("code", code.strip())
            .query(Long.class)
            .list()
            .toArray(Long[]::new));
  }

  private void text(Actor actor, String text, List<String> parts, Map<String, Object> values) {
    String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    String sql =
        "select %s from %s where company_id = :company and (code ilike :code or name ilike :code)";
    values.put(
        "textContracts",
        ids(actor, sql.formatted("contract_id", "contracts.project_contracts"), pattern));
    values.put(
        "textCustomers", ids(actor, sql.formatted("customer_id", "parties.customers"), pattern));
    values.put(
        "textProjects", ids(actor, sql.formatted("project_id", "projects.projects"), pattern));
    parts.add(
        "(o.contract_id = any(:textContracts) or o.customer_id = any(:textCustomers)"
            + " or o.project_id = any(:textProjects))");
  }

  private Long[] ids(Actor actor, String sql, String pattern) {
    return jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("code", pattern)
        .query(Long.class)
        .list()
        .toArray(Long[]::new);
  }
}
