package regie.access;

import org.springframework.stereotype.Component;
import regie.company.BusinessDay;

/// Ends whatever was given for a user's password: sessions in browsers, tokens from signing in.
@Component
class EndSignIns {
  private final Tokens tokens;
  private final BusinessDay businessDay;

  EndSignIns(Tokens tokens, BusinessDay businessDay) {
    this.tokens = tokens;
    this.businessDay = businessDay;
  }

  void end(Users.User user) {
    tokens.revokeSignIns(user.id(), businessDay.now());
  }
}
