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
    List<String> items = groups.stream().flatMap(group -> group.items().stream()).toList();
    return new ChunkOutcome(
        items.size(), List.of(), action.run(started.actor(), started.parameters(), items));
  }

  private ChunkOutcome oneByOne(Jobs.Started started, MassAction action, List<Group> groups) {
    int succeeded = 0;
    List<Job.Failure> failures = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (Group group : groups) {
      try {
        List<String> produced =
            savepoints.execute(
                _ -> action.run(started.actor(), started.parameters(), group.items()));
        results.addAll(produced == null ? List.of() : produced);
        succeeded += group.items().size();
      } catch (RefusedException refused) {
        var refusal = refused.refusal();
        failures.add(
            new Job.Failure(
                group.label(), group.items().size(), refusal.type().slug(), refusal.detail()));
      }
    }
    return new ChunkOutcome(succeeded, failures, results);
  }
}
