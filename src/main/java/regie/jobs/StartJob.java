package regie.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.jobs.MassAction.Group;

/// Starts a job: it is stored and scheduled in the caller's transaction, and begins when that
/// commits.
@Service
public class StartJob {
  static final TaskDescriptor<JobKey> TASK = TaskDescriptor.of("job", JobKey.class);

  private final Jobs jobs;
  private final ObjectProvider<SchedulerClient> scheduler;

  StartJob(Jobs jobs, ObjectProvider<SchedulerClient> scheduler) {
    this.jobs = jobs;
    this.scheduler = scheduler;
  }

  /// Cuts `groups` into chunks and has them worked off in the background. Returns the job's id.
  @Transactional
  public long start(
      Actor actor, MassAction action, Map<String, String> parameters, List<Group> groups) {
    long id = add(actor, action, parameters, groups);
    var key = new JobKey(actor.companyId(), id);
    scheduler
        .getObject()
        .scheduleIfNotExists(
            TASK.instance(key.text()).data(key).scheduledTo(java.time.Instant.EPOCH));
    return id;
  }

  /// The same without scheduling it: for callers that work it off themselves ([RunJob]).
  @Transactional
  public long add(
      Actor actor, MassAction action, Map<String, String> parameters, List<Group> groups) {
    List<List<Group>> chunks = new ArrayList<>();
    for (int i = 0; i < groups.size(); i += action.groupsPerChunk()) {
      int end = Math.min(groups.size(), i + action.groupsPerChunk());
      chunks.add(List.copyOf(groups.subList(i, end)));
    }
    return jobs.add(actor, new Jobs.NewJob(action.kind(), parameters, chunks));
  }
}
