package regie.jobs;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.problem.WrongState;
import regie.web.PageController;

/// The newest jobs, how far they are and what became of them.
@PageController
class JobPages {
  private static final int NEWEST = 50;
  private final Jobs jobs;
  private final CancelJob cancelJob;

  JobPages(Jobs jobs, CancelJob cancelJob) {
    this.jobs = jobs;
    this.cancelJob = cancelJob;
  }

  @GetMapping("/jobs")
  @Requires(Permission.READ_JOBS)
  ModelAndView list(Actor actor) {
    List<Job> newest = jobs.newest(actor, NEWEST);
    return new ModelAndView("jobs/list", Map.of("page", new JobsPage(newest)));
  }

  /// A job that ended before the click arrived is simply shown as it ended.
  @PostMapping("/jobs/{job}/cancellation")
  @Requires(Permission.READ_JOBS)
  ModelAndView cancel(Actor actor, @PathVariable long job) {
    try {
      cancelJob.cancel(actor, job);
    } catch (RefusedException refused) {
      if (!(refused.refusal() instanceof WrongState)) {
        throw refused;
      }
    }
    return new ModelAndView("redirect:/jobs");
  }
}
