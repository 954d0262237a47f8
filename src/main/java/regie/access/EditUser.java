package regie.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.Users.Member;
import regie.access.Users.User;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.problem.Content;
import regie.problem.StaleVersion;

/// Changes what holds of a user in every company. Disabling ends all sessions and stops all tokens
/// at once.
@Service
public class EditUser {
  private final Users users;
  private final UserRules rules;
  private final Tokens tokens;
  private final Audit audit;
  private final BusinessDay businessDay;

  EditUser(Users users, UserRules rules, Tokens tokens, Audit audit, BusinessDay businessDay) {
    this.users = users;
    this.rules = rules;
    this.tokens = tokens;
    this.audit = audit;
    this.businessDay = businessDay;
  }

  public record Change(
      @Nullable String displayName, @Nullable String language, @Nullable Boolean disabled) {}

  /// @param version the one that the caller saw
  @Transactional
  public Member edit(Actor actor, String name, int version, Change change) {
    users.lockRoles(actor.company());
    User user = rules.member(actor, name).user();
    rules.answersFor(actor, user);
    var content = new Content();
    String displayName = UserDrafts.displayName(content, change.displayName());
    String language = UserDrafts.language(content, change.language());
    boolean disabled = content.required("disabled", change.disabled(), false);
    content.refuseIfWrong();
    var changed =
        new User(
            user.id(),
            user.name(),
            displayName,
            null,
            user.service(),
            user.operator(),
            disabled,
            language,
            version);
    if (!users.update(changed)) {
      throw new StaleVersion("user", name, user.version()).refuse();
    }
    if (disabled) {
      tokens.revokeSignIns(user.id(), businessDay.now());
      rules.administratorIsLeft(actor);
    }
    audit.record(
        actor,
        "edit-user",
        "user " + name,
        Map.of("displayName", displayName, "language", language, "disabled", disabled));
    return rules.member(actor, name);
  }
}
