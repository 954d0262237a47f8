package regie.proforma;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.backlog.BacklogAddress;
import regie.backlog.BacklogContracts;
import regie.backlog.BacklogFilter;
import regie.company.Actor;
import regie.company.Today;
import regie.web.Frame;
import regie.web.GridPicked;
import regie.web.PageController;

/// From what is selected in the backlog to drafts: one step, after which they are shown, selected,
/// to be confirmed.
@PageController
class ProformaCreationPages {
  private final BacklogContracts contracts;
  private final CreateProforma createProforma;
  private final ProformaJobs jobs;
  private final Today today;

  ProformaCreationPages(
      BacklogContracts contracts, CreateProforma createProforma, ProformaJobs jobs, Today today) {
    this.contracts = contracts;
    this.createProforma = createProforma;
    this.jobs = jobs;
    this.today = today;
  }

  /// Creates the proformas of the contracts concerned, dated at the end of the filtered days, else
  /// today.
  @PostMapping("/proformas/creation")
  @Requires(Permission.EDIT_PROFORMAS)
  ModelAndView create(Actor actor, Frame frame, GridPicked picked) {
    BacklogFilter filter = BacklogAddress.filter(picked.filter(), frame, today.of(actor));
    LocalDate date = filter.to() == null ? today.of(actor) : filter.to();
    List<String> concerned =
        picked.all() ? contracts.of(actor, filter) : contracts.of(actor, picked.ids());
    if (concerned.size() > ProformaChoice.AT_ONCE_MAX) {
      jobs.create(actor, concerned, date);
      return new ModelAndView("redirect:/jobs");
    }
    var created = createProforma.create(actor, new CreateProforma.Request(concerned, null, date));
    return new ModelAndView(
        "redirect:" + ProformaChoice.address("/proformas", created.proformas()));
  }
}
