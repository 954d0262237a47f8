package regie.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.BusinessDay;

/// Ends the session or token of a request.
@Service
public class SignOut {
  private final Tokens tokens;
  private final BusinessDay businessDay;

  SignOut(Tokens tokens, BusinessDay businessDay) {
    this.tokens = tokens;
    this.businessDay = businessDay;
  }

  @Transactional
  public void signOut(SignedIn who) {
    tokens.revoke(who.tokenId(), businessDay.now());
  }
}
