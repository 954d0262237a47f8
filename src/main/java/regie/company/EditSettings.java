package regie.company;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.problem.StaleVersion;

/// Replaces the settings of the actor's company; `version` is the one that they were made from.
@Service
public class EditSettings {
  private final LegalEntities companies;

  EditSettings(LegalEntities companies) {
    this.companies = companies;
  }

  @Transactional
  public CompanySettings edit(Actor actor, CompanySettings settings) {
    CompanySettings before = companies.settings(actor.company());
    if (!companies.update(actor.company(), settings)) {
      throw new StaleVersion("settings of", companies.get(actor.company()).code(), before.version())
          .refuse();
    }
    return companies.settings(actor.company());
  }
}
