package regie.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.company.UserId;

/// Who makes a request, read from the database for this request alone: a role withdrawn or a user
/// disabled has effect on the next one. A handler takes it as a parameter, without annotation.
///
/// @param tokenId the token or session that proves it
/// @param company the one acted for; none outside companies
/// @param companies all in which the user has a role, by code
/// @param permissions what the user may do in `company`
public record SignedIn(
    long tokenId,
    TokenKind kind,
    UserId user,
    String name,
    String displayName,
    String language,
    boolean operator,
    @Nullable Membership company,
    List<Membership> companies,
    Set<Permission> permissions) {
  private static final String ATTRIBUTE = SignedIn.class.getName();

  /// A company in which a user has roles.
  public record Membership(CompanyId id, String code, String name, Set<Role> roles) {
    public Membership {
      roles = Set.copyOf(roles);
    }
  }

  public SignedIn {
    companies = List.copyOf(companies);
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /// Refuses who may not, where the permission depends on what is asked for.
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new AccessRefusal.Forbidden(permission).refuse();
    }
  }

  /// The actor in the company; refused outside companies.
  public Actor actor() {
    if (company == null) {
      throw AccessRefusal.NotAllowed.NO_COMPANY.refuse();
    }
    return new Actor(company.id(), user, name);
  }

  public static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
  }

  /// Who makes the request; refused when nobody is signed in.
  static SignedIn required(HttpServletRequest request) {
    return of(request).orElseThrow(AccessRefusal.Unauthenticated.CALL::refuse);
  }

  void remember(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /// What the roles give, and outside companies, or to an operator in the browser, the operator's
  /// right. A token for a company is good for that company only.
  static Set<Permission> permissions(
      @Nullable Membership company, boolean operator, TokenKind kind) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    if (company != null) {
      company.roles().forEach(role -> permissions.addAll(role.permissions()));
    }
    if (operator && (company == null || kind == TokenKind.SESSION)) {
      permissions.add(Permission.CREATE_COMPANIES);
    }
    return permissions;
  }
}
