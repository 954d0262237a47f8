package regie.jobs;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.problem.WrongState;

/// Cancels a running job: chunks that have begun are finished, no other is begun. What is done
/// stays done.
@Service
class CancelJob {
  private final Jobs jobs;

  CancelJob(Jobs jobs) {
    this.jobs = jobs;
  }

  @Transactional
  public void cancel(Actor actor, long id) {
    Job job =
        jobs.find(actor, id).orElseThrow(() -> new NotFound("job", Long.toString(id)).refuse());
    if (!jobs.finish(actor.company(), id, Job.Status.CANCELLED)) {
      throw new WrongState("Job " + id, job.status().term(), "It cannot be cancelled any more.")
          .refuse();
    }
  }
}
