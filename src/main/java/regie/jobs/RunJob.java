package regie.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import regie.company.CompanyId;

/// Works a job off: its open chunks, as many at a time as there are cores. Running it again
/// continues where it stopped.
@Service
public class RunJob {
  private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
  private final Jobs jobs;
  private final RunChunk runChunk;
  private final Map<String, MassAction> actions;

  RunJob(Jobs jobs, RunChunk runChunk, List<MassAction> actions) {
    this.jobs = jobs;
    this.runChunk = runChunk;
    this.actions =
        actions.stream().collect(Collectors.toMap(MassAction::kind, Function.identity()));
  }

  public void run(CompanyId company, long job) {
    var started = jobs.start(company, job);
    if (started.isEmpty()) {
      return;
    }
    MassAction action = actions.get(started.get().kind());
    if (action == null) {
      throw new IllegalStateException("Unknown kind of job: " + started.get().kind());
    }
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (var executor = Executors.newFixedThreadPool(workers, Thread.ofVirtual().factory())) {
      List<Future<?>> chunks = new ArrayList<>();
      for (int chunk : started.get().openChunks()) {
        chunks.add(executor.submit(() -> runChunk.run(started.get(), action, job, chunk)));
      }
      for (Future<?> chunk : chunks) {
        chunk.get();
      }
      jobs.finish(company, job, Job.Status.DONE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Job " + job + " was interrupted and will continue", e);
    } catch (ExecutionException e) {
      LOG.error("Job {} broke off; it will be tried again", job, e.getCause());
      throw new IllegalStateException("Job " + job + " broke off", e.getCause());
    }
  }
}
