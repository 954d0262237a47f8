package regie.company;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.problem.Content;
import regie.problem.StaleVersion;

/// Replaces name, time zone, language and letterhead of the actor's company. Code, country and
/// currency stay: documents and books depend on them.
@Service
public class EditCompany {
  private final LegalEntities companies;

  EditCompany(LegalEntities companies) {
    this.companies = companies;
  }

  @Transactional
  public LegalEntity edit(Actor actor, int version, CompanyContent sent) {
    LegalEntity before = companies.get(actor.company());
    var content = new Content();
    LegalEntity edited = sent.checked(actor.company(), version, content);
    content.check(edited.code().equals(before.code()), "code", "must stay " + before.code());
    content.check(
        edited.country().equals(before.country()), "country", "must stay " + before.country());
    content.check(
        edited.currency().equals(before.currency()), "currency", "must stay " + before.currency());
    content.refuseIfWrong();
    if (!companies.update(edited)) {
      throw new StaleVersion("company", before.code(), before.version()).refuse();
    }
    return companies.get(actor.company());
  }
}
