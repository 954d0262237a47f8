package regie.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A user as a company sees it.
///
/// @param service a program, which has tokens and no password
/// @param operator may found companies in this installation
public record CompanyUser(
    String name,
    String displayName,
    boolean service,
    boolean operator,
    boolean disabled,
    String language,
    Set<Role> roles,
    int version) {

  /// A token without its secret.
  public record Token(
      long id,
      String label,
      Instant createdAt,
      @Nullable Instant expiresAt,
      @Nullable Instant lastUsedAt) {}

  static CompanyUser of(Users.Member member) {
    Users.User user = member.user();
    return new CompanyUser(
        user.name(),
        user.displayName(),
        user.service(),
        user.operator(),
        user.disabled(),
        user.language(),
        member.roles(),
        user.version());
  }
}
