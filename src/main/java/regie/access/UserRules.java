package regie.access;

import org.springframework.stereotype.Component;
import regie.access.Users.Member;
import regie.access.Users.User;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.problem.WrongState;

/// What has to hold when users and their rights are changed.
@Component
class UserRules {
  private final Users users;

  UserRules(Users users) {
    this.users = users;
  }

  /// The user, if the actor's company knows it.
  Member member(Actor actor, String name) {
    return users
        .member(actor.company(), name)
        .orElseThrow(() -> new NotFound("user", name).refuse());
  }

  /// Name, password and whether disabled hold in every company: only who is administrator in all of
  /// the user's may change them, and nobody an operator's but the operator.
  void answersFor(Actor actor, User user) {
    boolean own = user.id() == actor.userId();
    if (!own && (user.operator() || !users.isAnsweredForBy(user.id(), actor.userId()))) {
      throw new AccessRefusal.NotAllowed(
              "User "
                  + user.name()
                  + " also belongs to where you are not administrator; you may only change their"
                  + " roles in this company.")
          .refuse();
    }
  }

  /// Checked after the change, under the lock of [Users#lockRoles].
  void administratorIsLeft(Actor actor) {
    if (users.administrators(actor.company()) == 0) {
      throw new WrongState(
              "The last administrator",
              "needed",
              "Make somebody else administrator first, or nobody could.")
          .refuse();
    }
  }
}
