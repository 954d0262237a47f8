package regie.backlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    var parts = new Parts(actor.companyId());
    parts.add("o.transaction_date >= :from", "from", filter.from());
    parts.add("o.transaction_date <= :to", "to", filter.to());
    parts.add(
        "o.class = :class::actuals.transaction_class", "class", name(filter.transactionClass()));
    parts.add(
        "o.billing_type = :billingType::actuals.billing_type",
        "billingType",
        name(filter.billingType()));
    parts.add("o.readiness = :readiness::actuals.readiness", "readiness", name(filter.readiness()));
    parts.any("contract_id", id(actor, CONTRACTS, filter.contract()));
    parts.any("customer_id", id(actor, CUSTOMERS, filter.customer()));
    parts.any("project_id", id(actor, PROJECTS, filter.project()));
    parts.any("resource_id", id(actor, RESOURCES, filter.resource()));
    if (filter.text() != null && !filter.text().isBlank()) {
      text(actor, filter.text().strip(), parts);
    }
    return parts.condition();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /// A condition while it is put together.
  private static final class Parts {
    private final List<String> parts = new ArrayList<>(List.of("o.company_id = :company"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    Parts(long companyId) {
      values.put("company", companyId);
    }

    /// Nothing for no value.
    void add(String part, String name, @Nullable Object value) {
      if (value != null) {
        parts.add(part);
        values.put(name, value);
      }
    }

    void any(String column, Long @Nullable [] ids) {
      add("o." + column + " = any(:" + column + ")", column, ids);
    }

    Condition condition() {
      return new Condition(String.join(" and ", parts), values);
    }
  }

  private static final String CONTRACTS =
      "select contract_id from contracts.project_contracts where company_id = :company and code = :code";
  private static final String CUSTOMERS =
      "select customer_id from parties.customers where company_id = :company and code = :code";
  private static final String PROJECTS =
      "select project_id from projects.projects where company_id = :company and code = :code";
  private static final String RESOURCES =
      "select resource_id from projects.resources where company_id = :company and (code = :code or name ilike :code)";

  private Long @Nullable [] id(Actor actor, String sql, @Nullable String code) {
    return code == null || code.isBlank() ? null : ids(actor, sql, code.strip());
  }

  private void text(Actor actor, String text, Parts parts) {
    String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    String sql =
        "select %s from %s where company_id = :company and (code ilike :code or name ilike :code)";
    parts.add(
        "(o.contract_id = any(:textContracts) or o.customer_id = any(:textCustomers)"
            + " or o.project_id = any(:textProjects))",
        "textContracts",
        ids(actor, sql.formatted("contract_id", "contracts.project_contracts"), pattern));
    parts.values.put(
        "textCustomers", ids(actor, sql.formatted("customer_id", "parties.customers"), pattern));
    parts.values.put(
        "textProjects", ids(actor, sql.formatted("project_id", "projects.projects"), pattern));
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
