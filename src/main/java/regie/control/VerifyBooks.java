package regie.control;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.invoices.VerifyChain;

/// Rebuilds working rows, balances and chains from the journal, the ledger and the stored
/// documents, and compares. What is found is reported, never repaired.
@Service
public class VerifyBooks {
  private static final int FINDINGS_MAX = 20;
  private final JdbcClient jdbc;
  private final VerifyChain chain;

  VerifyBooks(JdbcClient jdbc, VerifyChain chain) {
    this.jdbc = jdbc;
    this.chain = chain;
  }

  /// @param ok every check found nothing
  public record Report(boolean ok, List<Check> checks) {}

  /// @param findings at most twenty
  public record Check(String name, boolean ok, List<Finding> findings) {}

  public record Finding(String what, String wrong) {}

  /// All checks on one state of the database.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report verify(Actor actor) {
    List<Check> checks = new ArrayList<>();
    for (BooksCheck check : BooksChecks.ALL) {
      checks.add(check(check.name(), findings(actor, check)));
    }
    var broken =
        chain.verify(actor).stream()
            .map(link -> new Finding("invoice " + link.invoice(), link.wrong()))
            .toList();
    checks.add(check("Every invoice stands in its chain as it was posted", broken));
    return new Report(checks.stream().allMatch(Check::ok), checks);
  }

  private static Check check(String name, List<Finding> findings) {
    return new Check(name, findings.isEmpty(), findings.stream().limit(FINDINGS_MAX).toList());
  }

  private List<Finding> findings(Actor actor, BooksCheck check) {
    return jdbc.sql(check.sql() + " limit " + FINDINGS_MAX)
        .param("company", actor.companyId())
        .query((row, i) -> new Finding(row.getString(1), row.getString(2)))
        .list();
  }
}
