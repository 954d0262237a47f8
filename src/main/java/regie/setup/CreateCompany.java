package regie.setup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.CompanyRoles;
import regie.access.SignedIn;
import regie.company.CompanyContent;
import regie.company.FoundCompany;
import regie.company.LegalEntity;
import regie.ledger.OpenBooks;

/// Creates a company that can work at once: settings, number series, accounts, posting profile and
/// open periods are the product's defaults. Whoever creates it is its first administrator.
@Service
public class CreateCompany {
  private final FoundCompany foundCompany;
  private final OpenBooks openBooks;
  private final CompanyRoles roles;

  CreateCompany(FoundCompany foundCompany, OpenBooks openBooks, CompanyRoles roles) {
    this.foundCompany = foundCompany;
    this.openBooks = openBooks;
    this.roles = roles;
  }

  @Transactional
  public LegalEntity create(SignedIn founder, CompanyContent sent) {
    LegalEntity company = foundCompany.found(sent);
    openBooks.open(company.id());
    roles.makeAdministrator(company.id(), founder);
    return company;
  }
}
