package regie.backlog;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.jobs.MassAction;

/// Marks many open items; those of a contract succeed or are refused together. Parameter `ready`:
/// true or false.
@Component
class MarkReadyInChunks implements MassAction {
  private final MarkReadyToInvoice markReadyToInvoice;

  MarkReadyInChunks(MarkReadyToInvoice markReadyToInvoice) {
    this.markReadyToInvoice = markReadyToInvoice;
  }

  @Override
  public String kind() {
    return "mark-backlog";
  }

  @Override
  public int groupsPerChunk() {
    return 400;
  }

  @Override
  public Produced run(Actor actor, Map<String, String> parameters, List<String> items) {
    boolean ready = Boolean.parseBoolean(parameters.get("ready"));
    markReadyToInvoice.mark(actor, items.stream().map(Long::valueOf).toList(), ready);
    return Produced.NOTHING;
  }
}
