package regie.contracts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.Content;
import regie.problem.StaleVersion;

/// Replaces name and order reference of a contract. Code, customer and currency stay.
@Service
public class EditContract {
  private final Contracts contracts;
  private final ContractReferences references;

  EditContract(Contracts contracts, ContractReferences references) {
    this.contracts = contracts;
    this.references = references;
  }

  @Transactional
  public ProjectContract edit(Actor actor, String code, int version, ProjectContract.Content sent) {
    ProjectContract before = contracts.get(actor, code);
    var mentioned = new ContractReferences.Mentioned();
    mentioned.customer(sent.customer());
    var content = new Content();
    ProjectContract edited = references.rules(actor, mentioned).contract(sent, version, content);
    content.check(edited.code().equals(code), "code", "must stay " + code);
    content.check(
        edited.customer().equals(before.customer()), "customer", "must stay " + before.customer());
    content.check(
        edited.currency().equals(before.currency()), "currency", "must stay " + before.currency());
    content.check(sent.lines() == null, "lines", "are added at /contracts/" + code + "/lines");
    content.refuseIfWrong();
    if (!contracts.update(actor, edited)) {
      throw new StaleVersion("contract", code, before.version()).refuse();
    }
    return contracts.get(actor, code);
  }
}
