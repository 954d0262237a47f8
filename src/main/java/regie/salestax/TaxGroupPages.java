package regie.salestax;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.InvalidContent;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;

/// The list of tax groups, and the form in which one is stated: for the first time, or anew.
@PageController
class TaxGroupPages {
  private final TaxGroups groups;
  private final StateTaxGroups state;

  TaxGroupPages(TaxGroups groups, StateTaxGroups state) {
    this.groups = groups;
    this.state = state;
  }

  @GetMapping("/tax-groups")
  @Requires(Permission.READ_SETUP)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    var found = groups.list(actor, Search.pattern(frame.url().get("q")), paging);
    return TaxGroupList.page(frame, Page.of(found, paging, TaxGroup::code)).view();
  }

  @GetMapping("/tax-groups/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView blank(Frame frame) {
    return TaxGroupForm.adding(frame, FormInput.empty()).view();
  }

  @PostMapping("/tax-groups/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView add(Actor actor, Frame frame, FormInput input) {
    try {
      if (groups.codes(actor).contains(input.get("code"))) {
        throw InvalidContent.at("code", input.get("code") + " exists already").refuse();
      }
      state.state(actor, SentSet.single(TaxGroupForm.read(input, frame)));
      return new ModelAndView("redirect:/tax-groups");
    } catch (RefusedException refused) {
      return TaxGroupForm.adding(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/tax-groups/{code}")
  @Requires(Permission.READ_SETUP)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String code) {
    TaxGroup group = groups.get(actor, code);
    return TaxGroupForm.editing(frame, TaxGroupForm.stored(group, frame), group).view();
  }

  @PostMapping("/tax-groups/{code}")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String code, FormInput input) {
    TaxGroup group = groups.get(actor, code);
    input.set("code", code);
    try {
      state.state(actor, SentSet.single(TaxGroupForm.read(input, frame)));
      return new ModelAndView("redirect:/tax-groups");
    } catch (RefusedException refused) {
      input.refused(refused.refusal(), frame.texts());
      return TaxGroupForm.editing(frame, input, group).view();
    }
  }
}
