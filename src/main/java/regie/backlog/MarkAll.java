package regie.backlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.jobs.MassAction.Group;
import regie.jobs.StartJob;

/// Starts a job that marks everything that matches ready, or not ready. What cannot be marked is
/// passed over; the backlog shows why.
@Service
public class MarkAll {
  private final BillingBacklog backlog;
  private final MarkReadyInChunks action;
  private final StartJob startJob;

  MarkAll(BillingBacklog backlog, MarkReadyInChunks action, StartJob startJob) {
    this.backlog = backlog;
    this.action = action;
    this.startJob = startJob;
  }

  /// Returns the job's id.
  @Transactional
  public long start(Actor actor, BacklogFilter filter, boolean ready) {
    Map<String, List<String>> byContract = new LinkedHashMap<>();
    for (var item : backlog.markable(actor, filter, ready)) {
      byContract
          .computeIfAbsent(item.contract(), _ -> new ArrayList<>())
          .add(Long.toString(item.item()));
    }
    var groups =
        byContract.entrySet().stream()
            .map(contract -> new Group(contract.getKey(), contract.getValue()))
            .toList();
    return startJob.start(actor, action, Map.of("ready", Boolean.toString(ready)), groups);
  }
}
