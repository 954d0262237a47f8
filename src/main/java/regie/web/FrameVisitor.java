package regie.web;

import java.util.List;
import java.util.Set;
import regie.access.Permission;
import regie.company.Actor;
import regie.company.LegalEntity;

/// Who looks at the page: the actor in the company chosen, its permissions there, and the companies
/// to choose from.
public record FrameVisitor(
    Actor actor, LegalEntity company, List<LegalEntity> companies, Set<Permission> permissions) {
  public FrameVisitor {
    companies = List.copyOf(companies);
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
