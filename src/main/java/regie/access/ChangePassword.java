package regie.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.Users.User;
import regie.company.BusinessDay;
import regie.problem.Content;
import regie.problem.InvalidContent;

/// Changes one's own password, for which one must know the present one: a token that was found does
/// not suffice. All sessions and sign-ins end.
@Service
class ChangePassword {
  private static final String OWN = "own password";

  private final Users users;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final EndSignIns endSignIns;
  private final BusinessDay businessDay;

  ChangePassword(
      Users users,
      Passwords passwords,
      SignInAttempts attempts,
      EndSignIns endSignIns,
      BusinessDay businessDay) {
    this.users = users;
    this.passwords = passwords;
    this.attempts = attempts;
    this.endSignIns = endSignIns;
    this.businessDay = businessDay;
  }

  record Change(@Nullable String current, @Nullable String password) {
    @Override
    public String toString() {
      return "Change";
    }
  }

  @Transactional
  public void change(SignedIn who, Change change) {
    var content = new Content();
    String wanted = UserDrafts.password(content, change.password());
    content.check(change.current() != null, "current", "is required");
    content.refuseIfWrong();
    User user = users.find(who.name()).orElseThrow();
    String current = change.current() == null ? "" : change.current();
    try (var _ = passwords.place()) {
      attempts.begin(user.name(), OWN, businessDay.now());
      if (!passwords.matches(current, user.passwordHash())) {
        throw InvalidContent.at("current", "is not your password").refuse();
      }
      attempts.succeeded(user.name(), OWN);
    }
    users.setPassword(user.id(), passwords.encode(wanted));
    endSignIns.end(user);
  }
}
