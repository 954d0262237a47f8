package regie.entries;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.problem.Refusal;
import regie.problem.RefusedException;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.GridPicked;
import regie.web.PageController;
import regie.web.PageUrl;

/// The list of time entries, and what is done with entries there: submitting drafts, taking
/// approvals back.
@PageController
class TimePages {
  private final EntryList entries;
  private final SubmitEntries submitEntries;
  private final CancelApproval cancelApproval;
  private final Today today;

  TimePages(
      EntryList entries, SubmitEntries submitEntries, CancelApproval cancelApproval, Today today) {
    this.entries = entries;
    this.submitEntries = submitEntries;
    this.cancelApproval = cancelApproval;
    this.today = today;
  }

  @GetMapping("/time")
  @Requires(Permission.READ_ENTRIES)
  ModelAndView list(Actor actor, Frame frame) {
    try {
      return page(actor, frame).view("time");
    } catch (RefusedException refused) {
      return page(frame, EntryPage.Found.NOTHING)
          .unread(refused.refusal(), frame.texts())
          .view("time");
    }
  }

  private EntryPage page(Actor actor, Frame frame) {
    var filter = EntryFilter.of(frame.url(), frame, today.of(actor));
    var status = EntryFilter.status(frame.url());
    return page(frame, entries.found(actor, filter, status, frame.url()));
  }

  private static EntryPage page(Frame frame, EntryPage.Found found) {
    var fields = EntryFilter.fieldsWithStatus(frame.texts());
    var page = EntryPage.of(frame, fields, EntryColumns.withStatus(frame), found);
    boolean may = frame.may(Permission.LOG_ENTRIES) || frame.may(Permission.APPROVE_ENTRIES);
    return may ? page.selectable() : page;
  }

  @PostMapping("/time/submission")
  @Requires(Permission.LOG_ENTRIES)
  ModelAndView submit(Actor actor, Frame frame, GridPicked picked) {
    PageUrl back = picked.filter().at("/time");
    try {
      submitEntries.submit(actor, chosen(actor, frame.at(back), picked, EntryStatus.DRAFT));
      return new ModelAndView("redirect:" + back);
    } catch (RefusedException refused) {
      return refused(actor, frame.at(back), refused.refusal(), picked);
    }
  }

  @PostMapping("/time/approval-cancellation")
  @Requires(Permission.APPROVE_ENTRIES)
  ModelAndView cancel(Actor actor, Frame frame, GridPicked picked) {
    PageUrl back = picked.filter().at("/time");
    try {
      cancelApproval.cancel(actor, chosen(actor, frame.at(back), picked, EntryStatus.APPROVED));
      return new ModelAndView("redirect:" + back);
    } catch (RefusedException refused) {
      return refused(actor, frame.at(back), refused.refusal(), picked);
    }
  }

  /// The numbers that are selected; of all that match, those in the state that the step takes.
  private List<String> chosen(Actor actor, Frame frame, GridPicked picked, EntryStatus status) {
    if (!picked.all()) {
      return picked.items();
    }
    EntryStatus filtered = EntryFilter.status(frame.url());
    return filtered != null && filtered != status
        ? List.of()
        : entries.numbers(actor, EntryFilter.of(frame.url(), frame, today.of(actor)), status);
  }

  private ModelAndView refused(Actor actor, Frame frame, Refusal refusal, GridPicked picked) {
    return page(actor, frame)
        .refused(refusal, FormInput.empty(), picked, frame.texts())
        .view("time");
  }
}
