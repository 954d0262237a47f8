package regie.contracts;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.SentSet;

/// Creates contracts as drafts, with their first lines.
@Service
public class CreateContracts {
  private final Contracts contracts;
  private final ContractLines lines;
  private final ContractReferences references;

  CreateContracts(Contracts contracts, ContractLines lines, ContractReferences references) {
    this.contracts = contracts;
    this.lines = lines;
    this.references = references;
  }

  private record NewContract(ProjectContract contract, List<ContractLine> lines) {
    String code() {
      return contract.code();
    }
  }

  @Transactional
  public void create(Actor actor, SentSet<ProjectContract.Content> sent) {
    var mentioned = new ContractReferences.Mentioned();
    for (ProjectContract.Content contract : sent.right()) {
      mentioned.customer(contract.customer());
      mentioned.lines(contract.lines());
    }
    ContractRules rules = references.rules(actor, mentioned);
    SentSet<NewContract> created =
        sent.checked(
            (content, it) -> {
              ProjectContract contract = rules.contract(content, 1, it);
              return new NewContract(contract, rules.lines(contract.code(), content.lines(), it));
            });
    created.unique("code", NewContract::code);
    var right = created.right().stream().map(NewContract::contract).toList();
    created.written("code", NewContract::code, contracts.insert(actor, right));
    lines.insert(actor, created.right().stream().flatMap(c -> c.lines().stream()).toList());
    created.settle();
  }
}
