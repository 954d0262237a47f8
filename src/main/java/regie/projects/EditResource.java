package regie.projects;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.problem.StaleVersion;

/// Replaces name and role of a resource. The code stays; cost rates are stated apart.
@Service
public class EditResource {
  private final Resources resources;
  private final ProjectRoles roles;

  EditResource(Resources resources, ProjectRoles roles) {
    this.resources = resources;
    this.roles = roles;
  }

  @Transactional
  public Resource edit(Actor actor, String code, int version, Resource.Content sent) {
    Resource before = resources.get(actor, code);
    if (!code.equals(sent.code())) {
      throw InvalidContent.at("code", "must stay " + code).refuse();
    }
    var content = new Content();
    content.check(
        sent.costRate() == null && sent.currency() == null,
        "costRate",
        "is stated at /resources/" + code + "/cost-rates");
    Resource edited = CreateResources.resource(sent, version, content);
    content.refuseIfWrong();
    if (edited.role() != null) {
      roles.idsOrNew(actor, List.of(edited.role()));
    }
    if (!resources.update(actor, edited)) {
      throw new StaleVersion("resource", code, before.version()).refuse();
    }
    return resources.get(actor, code);
  }
}
