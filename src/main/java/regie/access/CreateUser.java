package regie.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.Users.Member;
import regie.access.Users.NewUser;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.problem.Content;
import regie.problem.WrongState;

/// Creates a person, who signs in with a password, or a service user, which only has tokens, with
/// roles in the company.
@Service
public class CreateUser {
  private final Users users;
  private final Passwords passwords;
  private final Audit audit;
  private final BusinessDay businessDay;

  CreateUser(Users users, Passwords passwords, Audit audit, BusinessDay businessDay) {
    this.users = users;
    this.passwords = passwords;
    this.audit = audit;
    this.businessDay = businessDay;
  }

  /// @param password of a person; none for service users
  /// @param service whether it is a program; default: a person
  /// @param language en, fr or de; default en
  public record NewMember(
      @Nullable String name,
      @Nullable String displayName,
      @Nullable String password,
      @Nullable Boolean service,
      @Nullable String language,
      @Nullable List<@Nullable Role> roles) {
    @Override
    public String toString() {
      return "NewMember " + name;
    }
  }

  @Transactional
  public Member create(Actor actor, NewMember member) {
    var content = new Content();
    boolean service = Boolean.TRUE.equals(member.service());
    String name = UserDrafts.name(content, member.name());
    String displayName = UserDrafts.displayName(content, member.displayName());
    String language = UserDrafts.language(content, member.language());
    String password = service ? "" : UserDrafts.password(content, member.password());
    Set<Role> roles = UserDrafts.roles(content, member.roles());
    content.check(!service || member.password() == null, "password", "is for persons only");
    content.check(!roles.isEmpty(), "roles", "must hold at least one role");
    content.refuseIfWrong();
    long id =
        users
            .insert(
                new NewUser(
                    name,
                    displayName,
                    service ? null : passwords.encode(password),
                    service,
                    false,
                    language,
                    businessDay.now()))
            .orElseThrow(
                () -> new WrongState("The name " + name, "taken", "Choose another.").refuse());
    users.setRoles(actor.company(), id, roles);
    audit.record(
        actor,
        "create-user",
        "user " + name,
        Map.of("displayName", displayName, "service", service, "roles", roles));
    return users.member(actor.company(), name).orElseThrow();
  }
}
