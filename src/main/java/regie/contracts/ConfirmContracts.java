package regie.contracts;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.WrongState;

/// Confirms drafts: from now on work on them is billed. Happens once.
@Service
public class ConfirmContracts {
  private final Contracts contracts;

  ConfirmContracts(Contracts contracts) {
    this.contracts = contracts;
  }

  @Transactional
  public void confirm(Actor actor, Collection<String> codes) {
    Set<String> confirmed = contracts.confirm(actor, codes);
    for (String code : codes) {
      if (!confirmed.contains(code)) {
        ContractStatus status = contracts.get(actor, code).status();
        throw new WrongState(
                "Contract " + code,
                status.name(),
                "A contract is confirmed once; lines can still be added.")
            .refuse();
      }
    }
  }
}
