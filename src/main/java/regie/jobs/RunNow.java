package regie.jobs;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import regie.company.Actor;
import regie.jobs.MassAction.Group;
import regie.problem.NotFound;

/// Runs a mass action to its end while the caller waits: for set-up and measurement. Otherwise it
/// is the same job.
@Service
public class RunNow {
  private final StartJob startJob;
  private final RunJob runJob;
  private final Jobs jobs;
  private final Map<String, MassAction> actions;

  RunNow(StartJob startJob, RunJob runJob, Jobs jobs, List<MassAction> actions) {
    this.startJob = startJob;
    this.runJob = runJob;
    this.jobs = jobs;
    this.actions =
        actions.stream().collect(Collectors.toMap(MassAction::kind, Function.identity()));
  }

  public Job run(Actor actor, String kind, Map<String, String> parameters, List<Group> groups) {
    MassAction action = actions.get(kind);
    if (action == null) {
      throw new IllegalArgumentException("Unknown kind of job: " + kind);
    }
    long job = startJob.add(actor, action, parameters, groups);
    runJob.run(actor.company(), job);
    return jobs.find(actor, job)
        .orElseThrow(() -> new NotFound("job", Long.toString(job)).refuse());
  }
}
