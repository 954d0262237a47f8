package regie.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.jobs.MassAction.Group;
import regie.jobs.StartJob;

/// Starts a job that approves all submitted entries that match, as submitted.
@Service
public class ApproveAll {
  private final TimeEntries entries;
  private final ApproveEntriesInChunks action;
  private final StartJob startJob;

  ApproveAll(TimeEntries entries, ApproveEntriesInChunks action, StartJob startJob) {
    this.entries = entries;
    this.action = action;
    this.startJob = startJob;
  }

  /// Returns the job's id.
  @Transactional
  public long start(Actor actor, TimeEntries.Filter filter) {
    Map<Long, List<String>> byProject = new LinkedHashMap<>();
    Map<Long, String> labels = new LinkedHashMap<>();
    for (var entry : entries.inStatus(actor, filter, EntryStatus.SUBMITTED)) {
      byProject.computeIfAbsent(entry.projectId(), _ -> new ArrayList<>()).add(entry.number());
      labels.put(entry.projectId(), entry.project());
    }
    var groups =
        byProject.entrySet().stream()
            .map(
                project -> new Group(labels.getOrDefault(project.getKey(), ""), project.getValue()))
            .toList();
    return startJob.start(actor, action, Map.of(), groups);
  }
}
