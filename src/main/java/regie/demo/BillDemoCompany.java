package regie.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import regie.company.Actor;
import regie.invoices.PostProposal;
import regie.jobs.MassAction.Group;
import regie.jobs.RunNow;
import regie.problem.ProblemType;
import regie.problem.RefusedException;
import regie.proforma.ConfirmProforma;
import regie.proforma.CreateProforma;

/// Bills the demonstration company's hours month by month, up to and including September 2014; the
/// rest stays open, so that a newcomer sees a real backlog.
@Service
class BillDemoCompany {
  private static final YearMonth FIRST = YearMonth.of(2004, 8);
  static final YearMonth LAST = YearMonth.of(2014, 9);

  private final JdbcClient jdbc;
  private final RunNow runNow;
  private final CreateProforma createProforma;
  private final ConfirmProforma confirmProforma;
  private final PostProposal postProposal;

  BillDemoCompany(
      JdbcClient jdbc,
      RunNow runNow,
      CreateProforma createProforma,
      ConfirmProforma confirmProforma,
      PostProposal postProposal) {
    this.jdbc = jdbc;
    this.runNow = runNow;
    this.createProforma = createProforma;
    this.confirmProforma = confirmProforma;
    this.postProposal = postProposal;
  }

  void bill(Actor actor) {
    runNow.run(
        actor,
        "approve-entries",
        Map.of(),
        groups(
            actor,
            """
            select project_id::text as label, number as item from entries.time_entries
             where company_id = :company and :last::date is not null order by project_id, entry_date, entry_id
            """));
    runNow.run(
        actor,
        "mark-backlog",
        Map.of("ready", "true"),
        groups(
            actor,
            """
            select contract_id::text as label, actual_id::text as item from actuals.open_items
             where company_id = :company and transaction_date <= :last order by contract_id, actual_id
            """));
    var contracts =
        jdbc.sql(
                "select code from contracts.project_contracts where company_id = :company order by code")
            .param("company", actor.companyId())
            .query(String.class)
            .list();
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      bill(actor, contracts, month.atEndOfMonth());
    }
  }

  private void bill(Actor actor, List<String> contracts, LocalDate day) {
    List<String> proformas;
    try {
      proformas =
          createProforma
              .create(actor, new CreateProforma.Request(contracts, null, day))
              .proformas();
    } catch (RefusedException refused) {
      if (refused.refusal().type() == ProblemType.NOTHING_TO_INVOICE) {
        return;
      }
      throw refused;
    }
    confirmProforma.confirm(actor, proformas);
    postProposal.post(actor, proformas, day);
  }

  private record Row(String label, String item) {}

  private List<Group> groups(Actor actor, String sql) {
    Map<String, List<String>> byLabel = new LinkedHashMap<>();
    jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("last", LAST.atEndOfMonth())
        .query(Row.class)
        .list()
        .forEach(row -> byLabel.computeIfAbsent(row.label, _ -> new ArrayList<>()).add(row.item));
    return byLabel.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }
}
