package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;

/// The list of resources, the page of one with its cost rates, and the form of a new one.
@PageController
class ResourcePages {
  private static final Paging RATES = Paging.of(Paging.LIMIT_MAX, null);

  private final Resources resources;
  private final CostRates rates;
  private final CreateResources create;
  private final EditResource edit;
  private final ResourceExport export;

  ResourcePages(
      Resources resources,
      CostRates rates,
      CreateResources create,
      EditResource edit,
      ResourceExport export) {
    this.resources = resources;
    this.rates = rates;
    this.create = create;
    this.edit = edit;
    this.export = export;
  }

  @GetMapping("/resources")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    var found = resources.list(actor, Search.pattern(frame.url().get("q")), paging);
    return ResourceList.page(frame, Page.of(found, paging, Resource::code)).view();
  }

  @GetMapping("/resources.csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"resources.csv\"");
    export.resources(actor, response);
  }

  @GetMapping("/resources/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Frame frame) {
    return ResourceForm.adding(frame, FormInput.empty()).view();
  }

  @PostMapping("/resources/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, FormInput input) {
    try {
      create.create(actor, SentSet.single(ResourceForm.read(input, frame)));
      return new ModelAndView("redirect:/resources/" + input.get("code"));
    } catch (RefusedException refused) {
      return ResourceForm.adding(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/resources/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String code) {
    return page(actor, frame, ResourceForm.stored(resources.get(actor, code)));
  }

  @PostMapping("/resources/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String code, FormInput input) {
    input.set("code", code);
    try {
      edit.edit(actor, code, input.version(), ResourceForm.read(input, frame));
      return new ModelAndView("redirect:/resources");
    } catch (RefusedException refused) {
      return page(actor, frame, input.refused(refused.refusal(), frame.texts()));
    }
  }

  private ModelAndView page(Actor actor, Frame frame, FormInput input) {
    List<CostRate> shown =
        frame.may(Permission.READ_COSTS) ? rates.list(actor, input.get("code"), RATES) : List.of();
    return ResourceForm.editing(frame, input, shown).view();
  }
}
