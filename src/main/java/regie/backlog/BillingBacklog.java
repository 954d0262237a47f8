package regie.backlog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.actuals.OpenItem.Pricing;
import regie.actuals.OpenItem.Readiness;
import regie.company.Actor;
import regie.problem.NotFound;

/// Lists the backlog: open items with the names that people know them by (FO-120).
@Repository
public class BillingBacklog {
  private final JdbcClient jdbc;
  private final BacklogSelection selection;

  BillingBacklog(JdbcClient jdbc, BacklogSelection selection) {
    this.jdbc = jdbc;
    this.selection = selection;
  }

  /// Which page of the list: `offset` rows are skipped.
  public record Window(BacklogSort sort, boolean descending, int offset, int limit) {
    public static Window first(int limit) {
      return new Window(BacklogSort.DATE, false, 0, limit);
    }

    Window whole() {
      return new Window(sort, descending, 0, Integer.MAX_VALUE);
    }
  }

  public List<OpenItemRow> list(Actor actor, BacklogFilter filter, Window window) {
    return rows(actor, filter, window).query(OpenItemRow.class).list();
  }

  /// Hands over all rows one by one, without holding them; within a transaction.
  void each(Actor actor, BacklogFilter filter, Window window, Consumer<OpenItemRow> consumer) {
    try (var rows =
        rows(actor, filter, window).withFetchSize(1_000).query(OpenItemRow.class).stream()) {
      rows.forEach(consumer);
    }
  }

  private JdbcClient.StatementSpec rows(Actor actor, BacklogFilter filter, Window window) {
    var condition = selection.condition(actor, filter);
    String direction = window.descending ? " desc" : "";
    String sql =
        """
        with page as (
          select o.*, row_number() over () as place from (
            select o.* from actuals.open_items o %s
             where %s
             order by %s%s, o.actual_id%s
             limit :limit offset :offset) o)
        select o.actual_id as item, a.origin_id as origin, coalesce(t.number, '') as entry, o.transaction_date as date,
               k.code as contract, l.code as line, c.code as customer, c.name as customer_name, j.code as project,
               coalesce(s.code, '') as task, o.class as transaction_class, coalesce(r.code, '') as resource,
               coalesce(r.name, '') as resource_name, coalesce(e.code, '') as role, a.description, o.quantity,
               o.unit_price, o.amount, o.currency, o.billing_type, o.pricing, o.readiness, p.number as proforma
          from page o
          join actuals.actuals a on a.company_id = o.company_id and a.actual_id = o.actual_id
          join contracts.project_contracts k on k.company_id = o.company_id and k.contract_id = o.contract_id
          join contracts.contract_lines l on l.company_id = o.company_id and l.contract_line_id = o.contract_line_id
          join parties.customers c on c.company_id = o.company_id and c.customer_id = o.customer_id
          join projects.projects j on j.company_id = o.company_id and j.project_id = o.project_id
          left join projects.tasks s on s.company_id = o.company_id and s.task_id = o.task_id
          left join projects.resources r on r.company_id = o.company_id and r.resource_id = o.resource_id
          left join projects.roles e on e.company_id = o.company_id and e.role_id = o.role_id
          left join entries.time_entries t on t.company_id = a.company_id and t.entry_id = a.origin_id
          left join proforma.proforma_invoices p on p.company_id = o.company_id and p.proforma_id = o.proforma_id
         order by o.place
        """
            .formatted(
                joins(window.sort), condition.sql(), window.sort.column(), direction, direction);
    return jdbc.sql(sql)
        .params(condition.parameters())
        .param("limit", window.limit)
        .param("offset", window.offset);
  }

  /// Only the join that the order needs.
  private static String joins(BacklogSort sort) {
    return switch (sort) {
      case CONTRACT ->
          "join contracts.project_contracts k on k.company_id = o.company_id and k.contract_id = o.contract_id";
      case CUSTOMER ->
          "join parties.customers c on c.company_id = o.company_id and c.customer_id = o.customer_id";
      case PROJECT ->
          "join projects.projects j on j.company_id = o.company_id and j.project_id = o.project_id";
      case RESOURCE ->
          "left join projects.resources r on r.company_id = o.company_id and r.resource_id = o.resource_id";
      case ROLE ->
          "left join projects.roles e on e.company_id = o.company_id and e.role_id = o.role_id";
      case DATE, CLASS, QUANTITY, PRICE, AMOUNT, BILLING_TYPE, STATUS -> "";
    };
  }

  /// What a filter comes to, per currency. Amounts are of chargeable items.
  ///
  /// @param oldest the earliest day on which something of it was done
  public record Totals(
      String currency,
      long items,
      BigDecimal quantity,
      BigDecimal amount,
      long readyItems,
      BigDecimal readyAmount,
      LocalDate oldest) {}

  public List<Totals> totals(Actor actor, BacklogFilter filter) {
    var condition = selection.condition(actor, filter);
    return jdbc.sql(
            """
            select o.currency, count(*) as items, sum(o.quantity) as quantity,
                   coalesce(sum(o.amount) filter (where o.billing_type = 'CHARGEABLE'), 0) as amount,
                   count(*) filter (where o.readiness = 'READY') as ready_items,
                   coalesce(sum(o.amount) filter (where o.readiness = 'READY' and o.billing_type = 'CHARGEABLE'), 0)
                     as ready_amount,
                   min(o.transaction_date) as oldest
              from actuals.open_items o where %s group by o.currency order by o.currency
            """
                .formatted(condition.sql()))
        .params(condition.parameters())
        .query(Totals.class)
        .list();
  }

  /// An item that can be marked, and its contract.
  public record Markable(long item, String contract) {}

  /// Those that match and can be made ready (`ready`) or not ready, by contract and age.
  public List<Markable> markable(Actor actor, BacklogFilter filter, boolean ready) {
    Readiness before = ready ? Readiness.NOT_READY : Readiness.READY;
    if (filter.readiness() != null && filter.readiness() != before) {
      return List.of();
    }
    var condition = selection.condition(actor, filter.in(before));
    return jdbc.sql(
            """
            select o.actual_id as item, k.code as contract
              from actuals.open_items o
              join contracts.project_contracts k on k.company_id = o.company_id and k.contract_id = o.contract_id
             where %s and o.pricing <> 'MISSING' order by o.contract_id, o.actual_id
            """
                .formatted(condition.sql()))
        .params(condition.parameters())
        .query(Markable.class)
        .list();
  }

  /// The open items of entries; refused when one of them has none.
  List<Long> ofEntries(Actor actor, Collection<String> entries) {
    record Item(String entry, Long item) {}
    var items =
        jdbc.sql(
                """
                select t.number as entry, o.actual_id as item
                  from entries.time_entries t
                  join actuals.actuals a on a.company_id = t.company_id and a.origin_id = t.entry_id
                  join actuals.open_items o on o.company_id = a.company_id and o.actual_id = a.actual_id
                 where t.company_id = :company and t.number = any(:entries)
                """)
            .param("company", actor.companyId())
            .param("entries", entries.toArray(String[]::new))
            .query(Item.class)
            .list();
    var found = items.stream().map(Item::entry).collect(java.util.stream.Collectors.toSet());
    entries.stream()
        .filter(entry -> !found.contains(entry))
        .findFirst()
        .ifPresent(
            entry -> {
              throw new NotFound("open item of entry", entry).refuse();
            });
    return items.stream().map(Item::item).toList();
  }

  record State(long actualId, Readiness readiness, Pricing pricing) {
    boolean isDrafted() {
      return readiness == Readiness.DRAFTED;
    }

    boolean isUnpriced() {
      return pricing == Pricing.MISSING;
    }
  }

  List<State> states(Actor actor, Collection<Long> items) {
    return jdbc.sql(
            """
            select actual_id, readiness, pricing from actuals.open_items
             where company_id = :company and actual_id = any(:items) order by actual_id
            """)
        .param("company", actor.companyId())
        .param("items", items.toArray(Long[]::new))
        .query(State.class)
        .list();
  }
}
