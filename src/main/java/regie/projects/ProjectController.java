package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.rest.Versions;
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1")
class ProjectController {
  private final Projects projects;
  private final CreateProjects create;
  private final EditProject edit;
  private final ProjectExport export;

  ProjectController(
      Projects projects, CreateProjects create, EditProject edit, ProjectExport export) {
    this.projects = projects;
    this.create = create;
    this.edit = edit;
    this.export = export;
  }

  record ProjectsCreated(@Nullable List<Project.@Nullable Content> projects) {}

  @PostMapping("/projects")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written create(Actor actor, @RequestBody ProjectsCreated body) {
    SentSet<Project.Content> sent = SentSet.request("projects", body.projects());
    create.create(actor, sent);
    return new Written(sent.size());
  }

  @GetMapping("/projects")
  @Requires(Permission.READ_MASTER_DATA)
  Page<Project> list(
      Actor actor,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(projects.list(actor, Search.pattern(q), paging), paging, Project::code);
  }

  @GetMapping("/projects/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ResponseEntity<Project> get(Actor actor, @PathVariable String code) {
    Project project = projects.get(actor, code);
    return Versions.answer(project, project.version());
  }

  @PutMapping("/projects/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ResponseEntity<Project> edit(
      Actor actor,
      @PathVariable String code,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Project.Content body) {
    Project project = edit.edit(actor, code, Versions.required(ifMatch), body);
    return Versions.answer(project, project.version());
  }

  @GetMapping(path = "/projects.csv", produces = "text/csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    export.projects(actor, response);
  }
}
