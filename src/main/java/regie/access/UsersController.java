package regie.access;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Users.Member;
import regie.company.Actor;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Versions;

/// Users of the company and their roles in it.
@RestController
@RequestMapping("/api/v1/users")
class UsersController {
  private static final String IF_MATCH = "If-Match";
  private final Users users;
  private final UserRules rules;
  private final CreateUser createUser;
  private final EditUser editUser;
  private final SetUserRoles setUserRoles;

  UsersController(
      Users users,
      UserRules rules,
      CreateUser createUser,
      EditUser editUser,
      SetUserRoles setUserRoles) {
    this.users = users;
    this.rules = rules;
    this.createUser = createUser;
    this.editUser = editUser;
    this.setUserRoles = setUserRoles;
  }

  /// @param operator may found companies in this installation
  record UserView(
      String name,
      String displayName,
      boolean service,
      boolean operator,
      boolean disabled,
      String language,
      Set<Role> roles) {
    static UserView of(Member member) {
      Users.User user = member.user();
      return new UserView(
          user.name(),
          user.displayName(),
          user.service(),
          user.operator(),
          user.disabled(),
          user.language(),
          member.roles());
    }
  }

  @GetMapping
  @Requires(Permission.READ_SETUP)
  Page<UserView> list(
      Actor actor,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String after) {
    Paging paging = Paging.of(limit, after);
    Page<Member> page =
        Page.of(users.members(actor.company(), paging), paging, member -> member.user().name());
    return new Page<>(page.items().stream().map(UserView::of).toList(), page.next());
  }

  @GetMapping("/{name}")
  @Requires(Permission.READ_SETUP)
  ResponseEntity<UserView> get(Actor actor, @PathVariable String name) {
    return answer(rules.member(actor, name));
  }

  @PostMapping
  @Confidential(request = true)
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<UserView> create(Actor actor, @RequestBody CreateUser.NewMember member) {
    Member created = createUser.create(actor, member);
    return ResponseEntity.created(URI.create("/api/v1/users/" + created.user().name()))
        .eTag("\"" + created.user().version() + "\"")
        .body(UserView.of(created));
  }

  @PutMapping("/{name}")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<UserView> edit(
      Actor actor,
      @PathVariable String name,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody EditUser.Change change) {
    return answer(editUser.edit(actor, name, Versions.required(ifMatch), change));
  }

  /// All roles of the user in this company; an empty list ends it.
  @PutMapping("/{name}/roles")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<SetUserRoles.Outcome> setRoles(
      Actor actor,
      @PathVariable String name,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody SetUserRoles.Change change) {
    SetUserRoles.Outcome outcome =
        setUserRoles.set(actor, name, Versions.required(ifMatch), change);
    return Versions.answer(outcome, outcome.version());
  }

  private static ResponseEntity<UserView> answer(Member member) {
    return Versions.answer(UserView.of(member), member.user().version());
  }
}
