package regie.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.jobs.MassAction;

/// Posts many proposals, each on its own account. Parameter `invoiceDate`.
@Component
class PostProposalsInChunks implements MassAction {
  private final PostProposal postProposal;

  PostProposalsInChunks(PostProposal postProposal) {
    this.postProposal = postProposal;
  }

  @Override
  public String kind() {
    return "post-proposals";
  }

  @Override
  public int groupsPerChunk() {
    return 200;
  }

  @Override
  public Produced run(Actor actor, Map<String, String> parameters, List<String> items) {
    LocalDate invoiceDate = LocalDate.parse(parameters.getOrDefault("invoiceDate", ""));
    return Produced.of(
        postProposal.post(actor, items, invoiceDate).stream()
            .map(PostProposal.Posted::invoice)
            .toList());
  }
}
