package regie.jobs;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import regie.jobs.Jobs.ChunkOutcome;
import regie.jobs.MassAction.Group;
import regie.problem.Refusal;
import regie.problem.RefusedException;

/// Does one chunk of a job: all of its groups in one transaction, together with the chunk's own
/// row; when that is refused, every group behind a savepoint of its own, so that one refusal holds
/// up nobody else.
@Component
class RunChunk {
  private static final int TRIES = 5;
  private final Jobs jobs;
  private final TransactionTemplate transactions;
  private final TransactionTemplate savepoints;

  RunChunk(Jobs jobs, PlatformTransactionManager transactionManager) {
    this.jobs = jobs;
    this.transactions = new TransactionTemplate(transactionManager);
    this.savepoints = new TransactionTemplate(transactionManager);
    this.savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /// Deadlocks are tried again: the transaction left nothing behind.
  void run(Jobs.Started started, MassAction action, long job, int chunk) {
    var at = new At(job, chunk);
    for (int attempt = 1; ; attempt++) {
      try {
        attempt(started, action, at);
        return;
      } catch (PessimisticLockingFailureException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  private record At(long job, int chunk) {}

  private void attempt(Jobs.Started started, MassAction action, At at) {
    try {
      transactions.executeWithoutResult(
          _ ->
              jobs.lockChunk(started.actor(), at.job, at.chunk)
                  .ifPresent(groups -> finish(started, at, together(started, action, groups))));
    } catch (RefusedException refused) {
      transactions.executeWithoutResult(
          _ ->
              jobs.lockChunk(started.actor(), at.job, at.chunk)
                  .ifPresent(groups -> finish(started, at, oneByOne(started, action, groups))));
    }
  }

  private void finish(Jobs.Started started, At at, ChunkOutcome outcome) {
    jobs.finishChunk(started.actor(), at.job, at.chunk, outcome);
  }

  private static ChunkOutcome together(
      Jobs.Started started, MassAction action, List<Group> groups) {
    var outcome = new OutcomeOfGroups();
    List<String> items = groups.stream().flatMap(group -> group.items().stream()).toList();
    outcome.produced(items.size(), action.run(started.actor(), started.parameters(), items));
    return outcome.toChunk();
  }

  private ChunkOutcome oneByOne(Jobs.Started started, MassAction action, List<Group> groups) {
    var outcome = new OutcomeOfGroups();
    for (Group group : groups) {
      int items = group.items().size();
      try {
        var produced =
            savepoints.execute(
                _ -> action.run(started.actor(), started.parameters(), group.items()));
        outcome.produced(items, produced == null ? MassAction.Produced.NOTHING : produced);
      } catch (RefusedException refused) {
        outcome.refused(group.label(), items, refused.refusal());
      }
    }
    return outcome.toChunk();
  }

  /// Adds up what became of a chunk's items.
  private static final class OutcomeOfGroups {
    private int succeeded;
    private final List<Job.Failure> failures = new ArrayList<>();
    private final List<String> results = new ArrayList<>();

    void produced(int items, MassAction.Produced produced) {
      succeeded += items - produced.skipped().size();
      results.addAll(produced.results());
      produced.skipped().forEach((item, refusal) -> refused(item, 1, refusal));
    }

    void refused(String label, int items, Refusal refusal) {
      failures.add(new Job.Failure(label, items, refusal.type().slug(), refusal.detail()));
    }

    ChunkOutcome toChunk() {
      return new ChunkOutcome(succeeded, failures, results);
    }
  }
}
