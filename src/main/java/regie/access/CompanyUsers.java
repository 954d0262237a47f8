package regie.access;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.rest.Paging;

/// The users of a company, for reading.
@Component
public class CompanyUsers {
  private final Users users;
  private final UserRules rules;
  private final IssueToken tokens;

  CompanyUsers(Users users, UserRules rules, IssueToken tokens) {
    this.users = users;
    this.rules = rules;
    this.tokens = tokens;
  }

  public List<CompanyUser> list(Actor actor, Paging paging) {
    return users.members(actor.company(), paging).stream().map(CompanyUser::of).toList();
  }

  public CompanyUser get(Actor actor, String name) {
    return CompanyUser.of(rules.member(actor, name));
  }

  /// Those that the actor may see: of service users, and one's own.
  public List<CompanyUser.Token> tokens(Actor actor, String name) {
    return tokens.list(actor, name).stream()
        .map(
            t ->
                new CompanyUser.Token(
                    t.id(), t.label(), t.createdAt(), t.expiresAt(), t.lastUsedAt()))
        .toList();
  }
}
