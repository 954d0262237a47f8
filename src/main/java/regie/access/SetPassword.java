package regie.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.Users.User;
import regie.company.Actor;
import regie.problem.Content;

/// Gives a person a new password. All their sessions and sign-ins end; issued tokens stay.
@Service
public class SetPassword {
  private final Users users;
  private final UserRules rules;
  private final Passwords passwords;
  private final EndSignIns endSignIns;
  private final Audit audit;

  SetPassword(
      Users users, UserRules rules, Passwords passwords, EndSignIns endSignIns, Audit audit) {
    this.users = users;
    this.rules = rules;
    this.passwords = passwords;
    this.endSignIns = endSignIns;
    this.audit = audit;
  }

  @Transactional
  public void set(Actor actor, String name, @Nullable String password) {
    User user = rules.member(actor, name).user();
    rules.answersFor(actor, user);
    var content = new Content();
    String wanted = UserDrafts.password(content, password);
    content.check(!user.service(), "password", "is for persons only; issue a token instead");
    content.refuseIfWrong();
    users.setPassword(user.id(), passwords.encode(wanted));
    endSignIns.end(user);
    audit.record(actor, "set-password", "user " + name, Map.of());
  }
}
