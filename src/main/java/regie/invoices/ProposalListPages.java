package regie.invoices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.problem.Refusal;
import regie.problem.RefusedException;
import regie.rest.Page;
import regie.rest.Paging;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.GridPicked;
import regie.web.PageController;
import regie.web.PageUrl;
import regie.web.Texts;

/// The open proposals; those that are chosen are posted together.
@PageController
class ProposalListPages {
  private final OpenProposals open;
  private final ReviewPosting reviewPosting;
  private final PostProposal postProposal;
  private final Today today;

  ProposalListPages(
      OpenProposals open, ReviewPosting reviewPosting, PostProposal postProposal, Today today) {
    this.open = open;
    this.reviewPosting = reviewPosting;
    this.postProposal = postProposal;
    this.today = today;
  }

  @GetMapping("/proposals")
  @Requires(Permission.READ_PROPOSALS)
  ModelAndView list(Actor actor, Frame frame) {
    var input = FormInput.empty().set("invoiceDate", frame.url().get("invoiceDate"));
    return page(actor, frame, input, null);
  }

  /// From the selection to the address that shows it.
  @PostMapping("/proposals/selection")
  @Requires(Permission.POST_INVOICES)
  ModelAndView choose(Actor actor, GridPicked picked) {
    var url =
        picked.all()
            ? picked.filter().at("/proposals").with("selected", "all")
            : new PageUrl("/proposals", Map.of("proforma", picked.items()));
    return new ModelAndView("redirect:" + (picked.isEmpty() ? "/proposals" : url));
  }

  @PostMapping("/proposals/posting")
  @Requires(Permission.POST_INVOICES)
  ModelAndView post(Actor actor, Frame frame, FormInput input) {
    var chosen = PageUrl.of("/proposals").reading(input.get("query"));
    var there = frame.at(chosen);
    var choice = ProposalChoice.of(chosen);
    LocalDate date =
        PostingPanel.date(input, open.sums(actor, choice.filter()), today.of(actor), there);
    if (input.problem() != null || !choice.chosen()) {
      return page(actor, there, input, null);
    }
    try {
      var posted = postProposal.post(actor, numbers(actor, choice, input), date);
      return new ModelAndView("redirect:" + InvoiceSpan.of(posted));
    } catch (RefusedException refused) {
      return page(actor, there, input, refused.refusal());
    }
  }

  private List<String> numbers(Actor actor, ProposalChoice choice, FormInput input) {
    if (!choice.filter().numbers().isEmpty()) {
      return choice.filter().numbers();
    }
    var matching = open.numbers(actor, choice.filter());
    if (!input.get("invoices").equals(Integer.toString(matching.size()))) {
      throw new InvoiceRefusal.ProposalsChanged(input.get("invoices"), matching.size()).refuse();
    }
    return matching;
  }

  private ModelAndView page(Actor actor, Frame frame, FormInput input, @Nullable Refusal refusal) {
    var choice = ProposalChoice.of(frame.url());
    var paging = Paging.of(null, frame.url().get("after"));
    var found =
        Page.of(open.list(actor, choice.filter(), paging), paging, row -> Long.toString(row.id()));
    var sums = open.sums(actor, choice.filter());
    long total = sums.stream().mapToLong(OpenProposals.Sum::proposals).sum();
    var model = new HashMap<String, Object>();
    model.put("frame", frame);
    model.put("rows", found.items());
    model.put("sums", sums);
    model.put("grid", grid(frame, choice, total));
    model.put("pager", GridPager.of(frame.url(), found.items().size(), total, found.next()));
    if (choice.chosen()) {
      model.put("panel", panel(actor, frame, input, refusal));
    }
    int status = refusal == null ? (input.problem() == null ? 200 : 422) : refusal.type().status();
    return new ModelAndView("invoices/proposals", model, HttpStatus.valueOf(status));
  }

  private PostingPanel panel(Actor actor, Frame frame, FormInput input, @Nullable Refusal refusal) {
    var filter = ProposalChoice.of(frame.url()).filter();
    var sums = open.sums(actor, filter);
    LocalDate date = PostingPanel.date(input, sums, today.of(actor), frame);
    var numbers = filter.numbers().isEmpty() ? open.numbers(actor, filter) : filter.numbers();
    var panel = PostingPanel.of(frame, sums, input, date);
    if (refusal != null) {
      panel = panel.refused(List.of(refusal), frame);
    }
    return panel.refused(reviewPosting.review(actor, numbers, date), frame);
  }

  private static Grid grid(Frame frame, ProposalChoice choice, long total) {
    Texts t = frame.texts();
    var grid =
        Grid.of(
            "proposals",
            t.get("invoices.proposals"),
            frame.url(),
            List.of(
                GridColumn.text(t.get("invoices.proposal.number")),
                GridColumn.text(t.get("invoices.contract")),
                GridColumn.text(t.get("invoices.customer")),
                GridColumn.text(t.get("invoices.proforma.date")),
                GridColumn.figure(t.get("invoices.net")),
                GridColumn.figure(t.get("invoices.tax")),
                GridColumn.figure(t.get("invoices.total")),
                GridColumn.text(t.get("invoices.currency")),
                GridColumn.text(t.get("invoices.status"))));
    boolean selectable = !choice.chosen() && frame.may(Permission.POST_INVOICES);
    return selectable ? grid.selectable(total) : grid;
  }
}
