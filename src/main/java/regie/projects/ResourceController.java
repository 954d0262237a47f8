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
class ResourceController {
  private final Resources resources;
  private final ProjectRoles roles;
  private final CreateResources create;
  private final EditResource edit;
  private final ResourceExport export;

  ResourceController(
      Resources resources,
      ProjectRoles roles,
      CreateResources create,
      EditResource edit,
      ResourceExport export) {
    this.resources = resources;
    this.roles = roles;
    this.create = create;
    this.edit = edit;
    this.export = export;
  }

  record ResourcesCreated(@Nullable List<Resource.@Nullable Content> resources) {}

  @PostMapping("/resources")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written create(Actor actor, @RequestBody ResourcesCreated body) {
    SentSet<Resource.Content> sent = SentSet.request("resources", body.resources());
    create.create(actor, sent);
    return new Written(sent.size());
  }

  @GetMapping("/resources")
  @Requires(Permission.READ_MASTER_DATA)
  Page<Resource> list(
      Actor actor,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(resources.list(actor, Search.pattern(q), paging), paging, Resource::code);
  }

  @GetMapping("/resources/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ResponseEntity<Resource> get(Actor actor, @PathVariable String code) {
    Resource resource = resources.get(actor, code);
    return Versions.answer(resource, resource.version());
  }

  @PutMapping("/resources/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ResponseEntity<Resource> edit(
      Actor actor,
      @PathVariable String code,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Resource.Content body) {
    Resource resource = edit.edit(actor, code, Versions.required(ifMatch), body);
    return Versions.answer(resource, resource.version());
  }

  @GetMapping("/roles")
  @Requires(Permission.READ_MASTER_DATA)
  Page<ProjectRoles.Role> roles(
      Actor actor, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(roles.list(actor, paging), paging, ProjectRoles.Role::code);
  }

  @GetMapping(path = "/resources.csv", produces = "text/csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    export.resources(actor, response);
  }
}
