package regie.entries;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.jobs.MassAction;

/// Approves many entries as submitted; those of a project succeed or are refused together.
@Component
class ApproveEntriesInChunks implements MassAction {
  private final ApproveEntries approveEntries;

  ApproveEntriesInChunks(ApproveEntries approveEntries) {
    this.approveEntries = approveEntries;
  }

  @Override
  public String kind() {
    return "approve-entries";
  }

  @Override
  public int groupsPerChunk() {
    return 200;
  }

  @Override
  public Produced run(Actor actor, Map<String, String> parameters, List<String> items) {
    approveEntries.approve(actor, items.stream().map(EntryApproval::asSubmitted).toList());
    return Produced.NOTHING;
  }
}
