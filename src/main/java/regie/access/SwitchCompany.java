package regie.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.SignedIn.Membership;
import regie.problem.NotFound;

/// Makes a session look at another company, in which the user has a role.
@Service
public class SwitchCompany {
  private final Tokens tokens;

  SwitchCompany(Tokens tokens) {
    this.tokens = tokens;
  }

  @Transactional
  public void to(SignedIn who, String code) {
    Membership company =
        who.companies().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("company", code).refuse());
    tokens.switchCompany(who.tokenId(), company.id());
  }
}
