package regie.projects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.problem.StaleVersion;

/// Replaces name and type of a project. The code stays; tasks are added apart.
@Service
public class EditProject {
  private final Projects projects;

  EditProject(Projects projects) {
    this.projects = projects;
  }

  @Transactional
  public Project edit(Actor actor, String code, int version, Project.Content sent) {
    Project before = projects.get(actor, code);
    if (!code.equals(sent.code())) {
      throw InvalidContent.at("code", "must stay " + code).refuse();
    }
    var content = new Content();
    content.check(sent.tasks() == null, "tasks", "are added at /projects/" + code + "/tasks");
    Project edited = CreateProjects.project(sent, version, content);
    content.refuseIfWrong();
    if (!projects.update(actor, edited)) {
      throw new StaleVersion("project", code, before.version()).refuse();
    }
    return projects.get(actor, code);
  }
}
