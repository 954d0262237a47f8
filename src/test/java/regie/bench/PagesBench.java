package regie.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import regie.actuals.ContractTotals;
import regie.backlog.BacklogFilter;
import regie.backlog.BacklogSort;
import regie.backlog.BillingBacklog;
import regie.backlog.BillingBacklog.Window;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.company.UserId;
import regie.database.Copy;

/// Times what the pages read, server side, over ten million actuals, half a million of them open.
/// The rows are loaded by `COPY` the first time and kept between runs.
final class PagesBench {
  private static final int ACTUALS = 10_000_000;
  private static final int OPEN = 500_000;
  private static final int CONTRACTS = 2_000;
  private static final int BATCH = 250_000;
  private static final int RUNS = 20;
  private static final int PAGE = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  private final ApplicationContext context;
  private final JdbcClient owner;

  PagesBench(ApplicationContext context, DataSource owner) {
    this.context = context;
    this.owner = JdbcClient.create(owner);
  }

  String run() {
    Actor actor = loaded();
    var backlog = context.getBean(BillingBacklog.class);
    var totals = context.getBean(ContractTotals.class);
    Map<String, Runnable> pages = new LinkedHashMap<>();
    for (BacklogSort sort : BacklogSort.values()) {
      pages.put(
          "backlog by " + sort.term(),
          () -> {
            backlog.list(actor, BacklogFilter.ALL, new Window(sort, false, 0, PAGE));
            backlog.totals(actor, BacklogFilter.ALL);
          });
    }
    var filtered =
        new BacklogFilter(
            "Customer 7",
            null,
            null,
            null,
            null,
            FIRST_DAY.plusDays(100),
            FIRST_DAY.plusDays(130),
            null,
            null,
            null);
    pages.put(
        "backlog filtered",
        () -> {
          backlog.list(actor, filtered, Window.first(PAGE));
          backlog.totals(actor, filtered);
        });
    pages.put(
        "backlog of a contract",
        () -> {
          backlog.list(actor, BacklogFilter.ofContract("CON77"), Window.first(PAGE));
          backlog.totals(actor, BacklogFilter.ofContract("CON77"));
        });
    pages.put("contract totals", () -> totals.list(actor, null, true));
    return pages.entrySet().stream()
        .map(page -> measured(page.getKey(), page.getValue()))
        .collect(
            Collectors.joining(
                ", ", "{\"actuals\": " + ACTUALS + ", \"open\": " + OPEN + ", \"pages\": {", "}}"));
  }

  private static String measured(String name, Runnable page) {
    page.run();
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      page.run();
      times.add((System.nanoTime() - start) / 1e6);
    }
    times.sort(null);
    return String.format(
        Locale.ROOT,
        "\"%s\": {\"p50Ms\": %.1f, \"p95Ms\": %.1f}",
        name,
        times.get(RUNS / 2),
        times.get(RUNS * 95 / 100));
  }

  private Actor loaded() {
    var found =
        owner
            .sql("select company_id from company.legal_entity where name = 'Pages, loaded'")
            .query(Long.class)
            .optional();
    if (found.isPresent()) {
      return actor(found.get());
    }
    Actor actor = new Workload(owner).load(CONTRACTS * Workload.ENTRIES_PER_CONTRACT);
    copyActuals(actor);
    owner.sql(BALANCES).param("company", actor.companyId()).update();
    owner.sql("vacuum analyze").update();
    owner
        .sql("update company.legal_entity set name = 'Pages, loaded' where company_id = :company")
        .param("company", actor.companyId())
        .update();
    return actor;
  }

  private static Actor actor(long company) {
    return new Actor(new CompanyId(company), new UserId(0), "bench");
  }

  private record Line(long contract, long line, long customer, long project) {}

  /// The last half million are open; the others are cost and sales in turn, with neither open item
  /// nor reversal.
  private void copyActuals(Actor actor) {
    var copy = context.getBean(Copy.class);
    var transaction = context.getBean(TransactionTemplate.class);
    List<Line> lines =
        owner
            .sql(
                """
                select l.contract_id as contract, l.contract_line_id as line, k.customer_id as customer,
                       l.project_id as project
                  from contracts.contract_line l join contracts.project_contract k using (company_id, contract_id)
                 where l.company_id = :company order by l.contract_id
                """)
            .param("company", actor.companyId())
            .query(Line.class)
            .list();
    long resource = min(actor, "resource_id", "projects.resource");
    long role = min(actor, "role_id", "projects.role");
    for (long start = 1; start <= ACTUALS; start += BATCH) {
      List<Long> ids = LongStream.range(start, start + BATCH).boxed().toList();
      transaction.executeWithoutResult(
          _ -> copyBatch(copy, actor, new Batch(ids, lines, resource, role)));
    }
  }

  private record Batch(List<Long> ids, List<Line> lines, long resource, long role) {
    Line line(long id) {
      return lines.get((int) (id * 7919 % lines.size()));
    }
  }

  private long min(Actor actor, String column, String table) {
    return owner
        .sql("select min(" + column + ") from " + table + " where company_id = :company")
        .param("company", actor.companyId())
        .query(Long.class)
        .single();
  }

  private static void copyBatch(Copy copy, Actor actor, Batch batch) {
    copy.into(
        """
        actuals.actual (company_id, actual_id, event_id, kind, class, billing_type, origin_id, contract_id,
          contract_line_id, customer_id, project_id, resource_id, role_id, transaction_date, quantity, unit_price, amount,
          currency, rate_id, description)\
        """,
        batch.ids,
        (id, row) -> {
          Line line = batch.line(id);
          boolean cost = id % 2 == 0 && id <= ACTUALS - OPEN;
          row.put(actor.companyId())
              .put(id)
              .put(1L)
              .put(cost ? "COST" : "UNBILLED_SALES")
              .put("TIME");
          row.put(cost ? null : "CHARGEABLE").put(id / 2);
          row.put(line.contract).put(line.line).put(line.customer).put(line.project);
          row.put(batch.resource + id % 10)
              .put(batch.role + id % 191)
              .put(FIRST_DAY.plusDays(id % 1_500));
          row.put(1 + id % 8)
              .put(60 + id % 191)
              .put((1 + id % 8) * (60 + id % 191))
              .put("GBP")
              .put(1L);
          row.put("Consulting, work item " + id);
        });
    List<Long> open = batch.ids.stream().filter(id -> id > ACTUALS - OPEN).toList();
    copy.into(
        """
        actuals.open_item (company_id, actual_id, contract_id, contract_line_id, customer_id, project_id, resource_id,
          role_id, class, transaction_date, quantity, unit_price, amount, currency, billing_type, pricing, readiness)\
        """,
        open,
        (id, row) -> {
          Line line = batch.line(id);
          row.put(actor.companyId()).put(id).put(line.contract).put(line.line).put(line.customer);
          row.put(line.project)
              .put(batch.resource + id % 10)
              .put(batch.role + id % 191)
              .put("TIME");
          row.put(FIRST_DAY.plusDays(id % 1_500)).put(1 + id % 8).put(60 + id % 191);
          row.put((1 + id % 8) * (60 + id % 191)).put("GBP").put("CHARGEABLE").put("PRICED");
          row.put(id % 3 == 0 ? "READY" : "NOT_READY");
        });
  }

  private static final String BALANCES =
      """
      insert into actuals.balance (company_id, contract_id, contract_line_id, customer_id, currency, not_ready, ready)
      select company_id, contract_id, contract_line_id, customer_id, currency,
             coalesce(sum(amount) filter (where readiness = 'NOT_READY'), 0),
             coalesce(sum(amount) filter (where readiness = 'READY'), 0)
        from actuals.open_item where company_id = :company
       group by company_id, contract_id, contract_line_id, customer_id, currency
      """;
}
