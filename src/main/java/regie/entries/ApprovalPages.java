package regie.entries;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.problem.RefusedException;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.GridPicked;
import regie.web.PageController;
import regie.web.PageUrl;

/// What waits for approval, and the decision about it.
@PageController
class ApprovalPages {
  /// What a click approves at once; more becomes a job.
  private static final int AT_ONCE_MAX = 5_000;

  private final EntryList entries;
  private final TimeEntries timeEntries;
  private final ApproveEntries approveEntries;
  private final ApproveAll approveAll;
  private final Today today;

  ApprovalPages(
      EntryList entries,
      TimeEntries timeEntries,
      ApproveEntries approveEntries,
      ApproveAll approveAll,
      Today today) {
    this.entries = entries;
    this.timeEntries = timeEntries;
    this.approveEntries = approveEntries;
    this.approveAll = approveAll;
    this.today = today;
  }

  @GetMapping("/approvals")
  @Requires(Permission.APPROVE_ENTRIES)
  ModelAndView list(Actor actor, Frame frame) {
    try {
      return page(actor, frame).view("approvals");
    } catch (RefusedException refused) {
      return page(frame, EntryPage.Found.NOTHING)
          .unread(refused.refusal(), frame.texts())
          .view("approvals");
    }
  }

  private EntryPage page(Actor actor, Frame frame) {
    var filter = EntryFilter.of(frame.url(), frame, today.of(actor));
    return page(frame, entries.found(actor, filter, EntryStatus.SUBMITTED, frame.url()));
  }

  private static EntryPage page(Frame frame, EntryPage.Found found) {
    var fields = EntryFilter.fields(frame.texts());
    return EntryPage.of(frame, fields, EntryColumns.deciding(frame), found).selectable();
  }

  @PostMapping("/approvals")
  @Requires(Permission.APPROVE_ENTRIES)
  ModelAndView approve(Actor actor, Frame frame, GridPicked picked, FormInput input) {
    PageUrl back = picked.filter().at("/approvals");
    try {
      boolean done =
          picked.all()
              ? approveAll(actor, frame.at(back))
              : approve(actor, EntryDecisions.of(picked, input, frame));
      return new ModelAndView("redirect:" + (done ? back : "/jobs"));
    } catch (RefusedException refused) {
      var page = page(actor, frame.at(back));
      return page.refused(refused.refusal(), input, picked, frame.texts()).view("approvals");
    }
  }

  private boolean approve(Actor actor, List<EntryApproval> approvals) {
    if (!approvals.isEmpty()) {
      approveEntries.approve(actor, approvals);
    }
    return true;
  }

  /// False when it goes on in the background.
  private boolean approveAll(Actor actor, Frame frame) {
    var filter = EntryFilter.of(frame.url(), frame, today.of(actor));
    var submitted = timeEntries.inStatus(actor, filter, EntryStatus.SUBMITTED);
    if (submitted.size() > AT_ONCE_MAX) {
      approveAll.start(actor, filter);
      return false;
    }
    return approve(
        actor, submitted.stream().map(entry -> EntryApproval.asSubmitted(entry.number())).toList());
  }
}
