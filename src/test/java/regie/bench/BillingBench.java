package regie.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.company.Actor;
import regie.jobs.MassAction;
import regie.jobs.MassAction.Group;
import regie.jobs.RunJob;
import regie.jobs.StartJob;

/// Times the way from submitted entries to posted invoices, through the actions that the REST API's
/// jobs run, and compares it with the floor on the same server.
final class BillingBench {
  private static final LocalDate INVOICE_DATE = LocalDate.of(2026, 2, 1);
  private final ApplicationContext context;
  private final JdbcClient jdbc;
  private final Map<String, MassAction> actions;

  BillingBench(ApplicationContext context) {
    this.context = context;
    this.jdbc = context.getBean(JdbcClient.class);
    this.actions =
        context.getBeansOfType(MassAction.class).values().stream()
            .collect(Collectors.toMap(MassAction::kind, action -> action));
  }

  String run(int entries, DataSource owner, Path floorFile) throws Exception {
    var workload = new Workload(JdbcClient.create(owner));
    Actor warm = workload.load(2_000);
    bill(warm);
    Actor actor = workload.load(entries);
    JdbcClient.create(owner).sql("analyze").update();
    System.gc();
    resetPeaks();
    double[] phases = bill(actor);
    long peakMb = peakHeapMb();
    var floor = new Floor(floorFile).seconds(owner, entries, 3).stream().sorted().toList();
    double own = phases[0] + phases[1] + phases[2] + phases[3];
    return String.format(
        Locale.ROOT,
        """
        {"entries": %d, "approveSeconds": %.3f, "draftSeconds": %.3f, "confirmSeconds": %.3f, "postSeconds": %.3f, \
        "seconds": %.3f, "entriesPerSecond": %.0f, "floorSeconds": %.3f, "ratio": %.3f, "peakHeapMb": %d, \
        "postgresVersion": "%s"}""",
        entries,
        phases[0],
        phases[1],
        phases[2],
        phases[3],
        own,
        entries / own,
        floor.get(1),
        own / floor.get(1),
        peakMb,
        jdbc.sql("show server_version").query(String.class).single());
  }

  private double[] bill(Actor actor) {
    double[] seconds = new double[4];
    seconds[0] = timed(() -> job(actor, "approve-entries", Map.of(), groups(SUBMITTED, actor)));
    seconds[1] =
        timed(
            () -> {
              job(actor, "mark-backlog", Map.of("ready", "true"), groups(NOT_READY, actor));
              job(
                  actor,
                  "create-proformas",
                  Map.of("date", INVOICE_DATE.toString()),
                  groups(CONTRACTS, actor));
            });
    seconds[2] = timed(() -> job(actor, "confirm-proformas", Map.of(), groups(PROFORMAS, actor)));
    seconds[3] =
        timed(
            () ->
                job(
                    actor,
                    "post-proposals",
                    Map.of("invoiceDate", INVOICE_DATE.toString()),
                    groups(PROFORMAS, actor)));
    return seconds;
  }

  private static double timed(Runnable phase) {
    long start = System.nanoTime();
    phase.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private void job(Actor actor, String kind, Map<String, String> parameters, List<Group> groups) {
    MassAction action = actions.get(kind);
    long job = context.getBean(StartJob.class).add(actor, action, parameters, groups);
    context.getBean(RunJob.class).run(actor.company(), job);
    Long failed =
        jdbc.sql(
                """
                select coalesce(sum(jsonb_array_length(failures)), 0) from jobs.job_chunk
                 where company_id = :company and job_id = :job
                """)
            .param("company", actor.companyId())
            .param("job", job)
            .query(Long.class)
            .single();
    if (failed != 0) {
      throw new IllegalStateException(kind + ": " + failed + " groups were refused");
    }
  }

  private static final String SUBMITTED =
      "select project_id as group, number as item from entries.time_entries where company_id = :company order by entry_id";
  private static final String NOT_READY =
      "select contract_id as group, actual_id::text as item from actuals.open_items where company_id = :company order by contract_id, actual_id";
  private static final String CONTRACTS =
      "select contract_id as group, code as item from contracts.project_contracts where company_id = :company order by contract_id";
  private static final String PROFORMAS =
      "select proforma_id as group, number as item from proforma.proforma_invoices where company_id = :company order by proforma_id";

  private record Row(long group, String item) {}

  private List<Group> groups(String sql, Actor actor) {
    return jdbc.sql(sql).param("company", actor.companyId()).query(Row.class).list().stream()
        .collect(
            Collectors.groupingBy(
                Row::group,
                java.util.LinkedHashMap::new,
                Collectors.mapping(Row::item, Collectors.toList())))
        .entrySet()
        .stream()
        .map(group -> new Group(Long.toString(group.getKey()), group.getValue()))
        .toList();
  }

  private static void resetPeaks() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakHeapMb() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }
}
