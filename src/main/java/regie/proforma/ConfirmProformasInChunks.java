package regie.proforma;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.jobs.MassAction;

/// Confirms many proformas, each on its own account.
@Component
class ConfirmProformasInChunks implements MassAction {
  private final ConfirmProforma confirmProforma;

  ConfirmProformasInChunks(ConfirmProforma confirmProforma) {
    this.confirmProforma = confirmProforma;
  }

  @Override
  public String kind() {
    return "confirm-proformas";
  }

  @Override
  public int groupsPerChunk() {
    return 200;
  }

  @Override
  public Produced run(Actor actor, Map<String, String> parameters, List<String> items) {
    confirmProforma.confirm(actor, items);
    return Produced.of(items);
  }
}
