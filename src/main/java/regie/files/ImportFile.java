package regie.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import regie.company.Actor;
import regie.problem.Complaints;
import regie.problem.SentSet;

/// Imports a CSV file into a table, in one transaction. Nothing is written unless every row is
/// right, or the sender asked for the right rows only.
@Service
public class ImportFile {
  private static final int SET_SIZE = 5_000;

  private final TransactionTemplate transaction;

  ImportFile(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    // A request's own transaction goes on after a dry run, to keep the answer.
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  public <T> ImportReport run(
      Actor actor, ImportableTable<T> table, InputStream file, ImportOptions options) {
    ImportReport report =
        transaction.execute(
            status -> {
              var done = new Run<>(actor, table, file, options).all();
              if (options.dryRun() || done.errorCount() > 0 && !options.validRowsOnly()) {
                status.setRollbackOnly();
              }
              return done;
            });
    if (report.errorCount() > 0 && !options.validRowsOnly() && !options.dryRun()) {
      throw new ImportRefused(report).refuse();
    }
    return report;
  }

  /// One file on its way into one table.
  private static final class Run<T> {
    private final Actor actor;
    private final ImportableTable<T> table;
    private final boolean dryRun;
    private final Complaints complaints = new Complaints();
    private final Map<String, String> columnOfField = new HashMap<>();
    private final CsvFile csv;
    private int imported;

    Run(Actor actor, ImportableTable<T> table, InputStream file, ImportOptions options) {
      this.actor = actor;
      this.table = table;
      this.dryRun = options.dryRun();
      table.columns().forEach(c -> columnOfField.put(c.field(), c.name()));
      csv = new CsvFile(file, options, table.columns(), place -> complaints.add(() -> place));
    }

    ImportReport all() {
      var set = new ArrayList<T>(SET_SIZE);
      var numbers = new ArrayList<Long>(SET_SIZE);
      for (CsvRow row = csv.nextRow(); row != null; row = csv.nextRow()) {
        T read = table.read(row);
        if (!row.isWrong()) {
          set.add(read);
          numbers.add(row.number());
        }
        if (set.size() == SET_SIZE) {
          write(set, numbers);
        }
      }
      write(set, numbers);
      return new ImportReport(
          table.name(), csv.rows(), imported, dryRun, complaints.count(), complaints.places());
    }

    private void write(List<T> set, List<Long> numbers) {
      if (set.isEmpty()) {
        return;
      }
      SentSet<T> sent = SentSet.rows(set, (i, field) -> place(numbers.get(i), field), complaints);
      table.write(actor, sent);
      imported += sent.rightCount();
      set.clear();
      numbers.clear();
    }

    private String place(long row, String field) {
      return CsvRow.place(row, columnOfField.getOrDefault(field, field));
    }
  }
}
