package regie.jobs;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.NotFound;

@RestController
@RequestMapping("/api/v1/jobs")
class JobController {
  private static final int NEWEST = 100;
  private final Jobs jobs;
  private final CancelJob cancelJob;

  JobController(Jobs jobs, CancelJob cancelJob) {
    this.jobs = jobs;
    this.cancelJob = cancelJob;
  }

  record NewestJobs(List<Job> items) {}

  @GetMapping
  @Requires(Permission.READ_JOBS)
  NewestJobs list(Actor actor) {
    return new NewestJobs(jobs.newest(actor, NEWEST));
  }

  @GetMapping("/{job}")
  @Requires(Permission.READ_JOBS)
  Job get(Actor actor, @PathVariable long job) {
    return jobs.find(actor, job)
        .orElseThrow(() -> new NotFound("job", Long.toString(job)).refuse());
  }

  @DeleteMapping("/{job}")
  @Requires(Permission.READ_JOBS)
  ResponseEntity<Void> cancel(Actor actor, @PathVariable long job) {
    cancelJob.cancel(actor, job);
    return ResponseEntity.noContent().build();
  }
}
