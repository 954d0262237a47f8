package regie.contracts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.SentSet;

/// Adds lines to a contract, be it a draft or confirmed.
@Service
public class AddContractLines {
  private final Contracts contracts;
  private final ContractLines lines;
  private final ContractReferences references;

  AddContractLines(Contracts contracts, ContractLines lines, ContractReferences references) {
    this.contracts = contracts;
    this.lines = lines;
    this.references = references;
  }

  @Transactional
  public void add(Actor actor, String contract, SentSet<ContractLine.Content> sent) {
    contracts.get(actor, contract);
    var mentioned = new ContractReferences.Mentioned();
    mentioned.contract(contract);
    mentioned.lines(sent.right());
    ContractRules rules = references.rules(actor, mentioned);
    SentSet<ContractLine> added =
        sent.checked((line, content) -> rules.line(contract, line, "", content));
    lines.insert(actor, added.right());
    added.settle();
  }
}
