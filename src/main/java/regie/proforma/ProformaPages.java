package regie.proforma;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.problem.RefusedException;
import regie.rest.Page;
import regie.rest.Paging;
import regie.web.Frame;
import regie.web.GridPicked;
import regie.web.PageController;
import regie.web.PageProblem;

/// The list of proformas, what confirming the chosen ones does, and one proforma.
@PageController
class ProformaPages {
  private final ProformaList proformas;
  private final ConfirmProforma confirmProforma;
  private final ProformaJobs jobs;

  ProformaPages(ProformaList proformas, ConfirmProforma confirmProforma, ProformaJobs jobs) {
    this.proformas = proformas;
    this.confirmProforma = confirmProforma;
    this.jobs = jobs;
  }

  @GetMapping("/proformas")
  @Requires(Permission.READ_PROFORMAS)
  ModelAndView list(Actor actor, Frame frame) {
    List<String> chosen = ProformaChoice.of(frame);
    if (!chosen.isEmpty()) {
      return chosen(actor, frame, chosen, null);
    }
    var filter = ProformaFilter.of(frame.url());
    var paging = Paging.of(null, frame.url().get("after"));
    var page =
        Page.of(proformas.list(actor, filter, paging), paging, row -> Long.toString(row.id()));
    return ProformaListPage.of(frame, page, proformas.sums(actor, filter)).view();
  }

  private ModelAndView chosen(
      Actor actor, Frame frame, List<String> numbers, @Nullable PageProblem problem) {
    var rows = proformas.named(actor, numbers);
    return ChosenProformas.of(frame, rows, proformas.claims(actor, numbers), problem).view();
  }

  /// Shows what was selected by itself, with what confirming it does.
  @PostMapping("/proformas/chosen")
  @Requires(Permission.EDIT_PROFORMAS)
  ModelAndView choose(Actor actor, Frame frame, GridPicked picked) {
    List<String> numbers =
        picked.all() ? proformas.drafts(actor, ProformaFilter.of(picked.filter())) : picked.items();
    if (numbers.isEmpty()) {
      return new ModelAndView("redirect:" + picked.filter().at("/proformas"));
    }
    if (numbers.size() > ProformaChoice.AT_ONCE_MAX) {
      return chosen(actor, frame, numbers, null);
    }
    return new ModelAndView("redirect:" + ProformaChoice.address("/proformas", numbers));
  }

  @PostMapping("/proformas/confirmations")
  @Requires(Permission.EDIT_PROFORMAS)
  ModelAndView confirm(
      Actor actor, Frame frame, @RequestParam(name = "proforma") List<String> numbers) {
    if (numbers.size() > ProformaChoice.AT_ONCE_MAX) {
      jobs.confirm(actor, numbers);
      return new ModelAndView("redirect:/jobs");
    }
    try {
      confirmProforma.confirm(actor, numbers);
    } catch (RefusedException refused) {
      var problem = PageProblem.of(refused.refusal(), frame.texts());
      return chosen(actor, frame, numbers, problem);
    }
    boolean goesOn = frame.menu().offers("/proposals") && frame.may(Permission.READ_PROPOSALS);
    String next = goesOn ? "/proposals" : "/proformas";
    return new ModelAndView("redirect:" + ProformaChoice.address(next, numbers));
  }

  @GetMapping("/proformas/{number}")
  @Requires(Permission.READ_PROFORMAS)
  ModelAndView one(Actor actor, @PathVariable String number) {
    var row =
        proformas.find(actor, number).orElseThrow(() -> new NotFound("proforma", number).refuse());
    var page = ProformaPage.of(row, proformas.details(actor, row.id()));
    return new ModelAndView("proforma/proforma", Map.of("page", page));
  }
}
