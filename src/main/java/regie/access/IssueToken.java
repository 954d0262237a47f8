package regie.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.access.Tokens.NewToken;
import regie.access.Tokens.Token;
import regie.access.Users.User;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.problem.Content;
import regie.problem.NotFound;

/// Issues, lists and revokes tokens for programs, in one company. Administrators do it for service
/// users, everybody for themselves; nobody for another person.
@Service
public class IssueToken {
  private final Tokens tokens;
  private final UserRules rules;
  private final Audit audit;
  private final BusinessDay businessDay;

  IssueToken(Tokens tokens, UserRules rules, Audit audit, BusinessDay businessDay) {
    this.tokens = tokens;
    this.rules = rules;
    this.audit = audit;
    this.businessDay = businessDay;
  }

  /// @param label what it is for
  /// @param expiresAt when it ends; none: when it is revoked
  public record Wish(@Nullable String label, @Nullable Instant expiresAt) {}

  /// The token's secret, shown this once.
  public record Issued(long id, String token, String label, @Nullable Instant expiresAt) {
    @Override
    public String toString() {
      return "Issued token " + id;
    }
  }

  @Transactional
  public Issued issue(Actor actor, String name, Wish wish) {
    User user = holder(actor, name);
    Instant now = businessDay.now();
    var content = new Content();
    String label = content.required("label", wish.label());
    content.check(label.length() <= 100, "label", "must have at most 100 characters");
    Instant expiresAt = wish.expiresAt();
    content.check(
        expiresAt == null || expiresAt.isAfter(now), "expiresAt", "must lie in the future");
    content.check(
        expiresAt == null || expiresAt.isBefore(Instant.parse("2200-01-01T00:00:00Z")),
        "expiresAt",
        "must lie before 2200");
    content.refuseIfWrong();
    TokenSecret secret = TokenSecret.random();
    long id =
        tokens.insert(
            secret,
            new NewToken(
                TokenKind.ISSUED,
                user.id(),
                actor.companyId(),
                label,
                actor.userId(),
                now,
                expiresAt));
    var detail = new LinkedHashMap<String, @Nullable Object>();
    detail.put("id", id);
    detail.put("label", label);
    detail.put("expiresAt", expiresAt);
    audit.record(actor, "issue-token", "user " + user.name(), detail);
    return new Issued(id, secret.text(), label, expiresAt);
  }

  @Transactional(readOnly = true)
  public List<Token> list(Actor actor, String name) {
    return tokens.issued(actor.company(), holder(actor, name).id());
  }

  @Transactional
  public void revoke(Actor actor, String name, long tokenId) {
    User user = holder(actor, name);
    if (!tokens.revokeIssued(actor.company(), user.id(), tokenId, businessDay.now())) {
      throw new NotFound("token", Long.toString(tokenId)).refuse();
    }
    audit.record(actor, "revoke-token", "user " + user.name(), Map.of("id", tokenId));
  }

  private User holder(Actor actor, String name) {
    User user = rules.member(actor, name).user();
    if (!user.service() && user.id() != actor.userId()) {
      throw new AccessRefusal.NotAllowed(
              "A person's tokens are that person's matter. For programs, create a service user.")
          .refuse();
    }
    return user;
  }
}
