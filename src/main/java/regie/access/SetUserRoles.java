package regie.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.Users.Member;
import regie.access.Users.User;
import regie.company.Actor;
import regie.problem.Content;
import regie.problem.NotFound;
import regie.problem.StaleVersion;

/// Says which roles a user has in the company: all of them, none to end it. It takes effect with
/// the user's next request. A user of other companies can be taken in by who administers those too.
@Service
public class SetUserRoles {
  private final Users users;
  private final UserRules rules;
  private final Audit audit;

  SetUserRoles(Users users, UserRules rules, Audit audit) {
    this.users = users;
    this.rules = rules;
    this.audit = audit;
  }

  public record Change(@Nullable List<@Nullable Role> roles) {}

  public record Outcome(Set<Role> roles, int version) {}

  /// @param version the one that the caller saw
  @Transactional
  public Outcome set(Actor actor, String name, int version, Change change) {
    users.lockRoles(actor.company());
    User user = user(actor, name);
    if (user.version() != version) {
      throw new StaleVersion("user", name, user.version()).refuse();
    }
    var content = new Content();
    content.required("roles", change.roles(), List.of());
    Set<Role> roles = UserDrafts.roles(content, change.roles());
    content.refuseIfWrong();
    users.setRoles(actor.company(), user.id(), roles);
    rules.administratorIsLeft(actor);
    audit.record(actor, "set-roles", "user " + name, Map.of("roles", roles));
    return new Outcome(roles, version + 1);
  }

  private User user(Actor actor, String name) {
    Optional<User> known = users.member(actor.company(), name).map(Member::user);
    return known
        .or(
            () ->
                users
                    .find(name)
                    .filter(user -> !user.operator())
                    .filter(user -> users.isAnsweredForBy(user.id(), actor.userId())))
        .orElseThrow(() -> new NotFound("user", name).refuse());
  }
}
