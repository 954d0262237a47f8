package regie.access;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.CompanyId;

/// Rights in a company that is being founded, in the founder's transaction.
@Service
public class CompanyRoles {
  private final Users users;

  CompanyRoles(Users users) {
    this.users = users;
  }

  /// Makes whoever creates a company its first administrator.
  @Transactional(propagation = Propagation.MANDATORY)
  public void makeAdministrator(CompanyId company, SignedIn founder) {
    users.setRoles(company, founder.user().value(), Set.of(Role.ADMINISTRATOR));
  }
}
