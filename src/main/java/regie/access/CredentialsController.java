package regie.access;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.SignedIn.Membership;
import regie.access.Tokens.Token;
import regie.company.Actor;
import regie.rest.Page;

/// Passwords and tokens: one's own, and those that administrators look after.
@RestController
@RequestMapping("/api/v1")
class CredentialsController {
  private final SetPassword setPassword;
  private final ChangePassword changePassword;
  private final IssueToken tokens;

  CredentialsController(SetPassword setPassword, ChangePassword changePassword, IssueToken tokens) {
    this.setPassword = setPassword;
    this.changePassword = changePassword;
    this.tokens = tokens;
  }

  record NewPassword(@Nullable String password) {
    @Override
    public String toString() {
      return "NewPassword";
    }
  }

  /// Who is signed in, in which company, and what they may do there.
  record Me(
      String name,
      String displayName,
      String language,
      boolean operator,
      @Nullable CompanyView company,
      List<CompanyView> companies,
      Set<Permission> permissions) {}

  record CompanyView(String code, String name, Set<Role> roles) {
    static CompanyView of(Membership company) {
      return new CompanyView(company.code(), company.name(), company.roles());
    }
  }

  @GetMapping("/me")
  @RequiresSignIn
  Me me(SignedIn who) {
    Membership company = who.company();
    return new Me(
        who.name(),
        who.displayName(),
        who.language(),
        who.operator(),
        company == null ? null : CompanyView.of(company),
        who.companies().stream().map(CompanyView::of).toList(),
        who.permissions());
  }

  /// Changes one's own password; ends all one's sessions and sign-ins, this one too.
  @PostMapping("/me/password")
  @Confidential(request = true)
  @RequiresSignIn
  ResponseEntity<Void> change(SignedIn who, @RequestBody ChangePassword.Change change) {
    changePassword.change(who, change);
    return ResponseEntity.noContent().build();
  }

  /// Gives a person a new password; ends all their sessions and sign-ins.
  @PostMapping("/users/{name}/password")
  @Confidential(request = true)
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Void> reset(
      Actor actor, @PathVariable String name, @RequestBody NewPassword password) {
    setPassword.set(actor, name, password.password());
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/users/{name}/tokens")
  @Requires(Permission.EDIT_SETUP)
  Page<Token> tokens(Actor actor, @PathVariable String name) {
    return new Page<>(tokens.list(actor, name), null);
  }

  /// Issues a token for a service user of this company. It is shown this once.
  @PostMapping("/users/{name}/tokens")
  @Confidential(answer = true)
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<IssueToken.Issued> issue(
      Actor actor, @PathVariable String name, @RequestBody IssueToken.Wish wish) {
    IssueToken.Issued issued = tokens.issue(actor, name, wish);
    String path = "/api/v1/users/" + name + "/tokens/" + issued.id();
    return ResponseEntity.created(URI.create(path)).body(issued);
  }

  @DeleteMapping("/users/{name}/tokens/{id}")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Void> revoke(Actor actor, @PathVariable String name, @PathVariable long id) {
    tokens.revoke(actor, name, id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/tokens")
  @RequiresSignIn
  Page<Token> ownTokens(Actor actor) {
    return new Page<>(tokens.list(actor, actor.name()), null);
  }

  /// Issues a token for oneself, in this company. It is shown this once.
  @PostMapping("/tokens")
  @Confidential(answer = true)
  @RequiresSignIn
  ResponseEntity<IssueToken.Issued> issueOwn(Actor actor, @RequestBody IssueToken.Wish wish) {
    IssueToken.Issued issued = tokens.issue(actor, actor.name(), wish);
    return ResponseEntity.created(URI.create("/api/v1/tokens/" + issued.id())).body(issued);
  }

  @DeleteMapping("/tokens/{id}")
  @RequiresSignIn
  ResponseEntity<Void> revokeOwn(Actor actor, @PathVariable long id) {
    tokens.revoke(actor, actor.name(), id);
    return ResponseEntity.noContent().build();
  }
}
