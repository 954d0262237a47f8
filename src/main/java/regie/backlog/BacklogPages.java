package regie.backlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import regie.web.PageProblem;
import regie.web.PageUrl;

/// The backlog: what is open, and the decision that it is ready to invoice.
@PageController
class BacklogPages {
  private final BillingBacklog backlog;
  private final BacklogExport export;
  private final MarkReadyToInvoice markReadyToInvoice;
  private final MarkAll markAll;
  private final Today today;

  /// What a click marks at once; more becomes a job.
  private static final int AT_ONCE_MAX = 5_000;

  BacklogPages(
      BillingBacklog backlog,
      BacklogExport export,
      MarkReadyToInvoice markReadyToInvoice,
      MarkAll markAll,
      Today today) {
    this.backlog = backlog;
    this.export = export;
    this.markReadyToInvoice = markReadyToInvoice;
    this.markAll = markAll;
    this.today = today;
  }

  @GetMapping("/backlog")
  @Requires(Permission.READ_BACKLOG)
  ModelAndView list(Actor actor, Frame frame) {
    try {
      return page(actor, frame, null);
    } catch (RefusedException refused) {
      return BacklogPage.unread(frame, today.of(actor), refused.refusal()).view(frame);
    }
  }

  private ModelAndView page(Actor actor, Frame frame, @Nullable Refusal refusal) {
    var filter = BacklogAddress.filter(frame.url(), frame, today.of(actor));
    var window = BacklogPage.window(frame.url());
    var found =
        new BacklogPage.Found(
            backlog.list(actor, filter, window), backlog.totals(actor, filter), window);
    var problem = refusal == null ? null : PageProblem.of(refusal, frame.texts());
    return BacklogPage.of(frame, today.of(actor), found, problem).view(frame);
  }

  @GetMapping("/backlog.csv")
  @Requires(Permission.READ_BACKLOG)
  void export(Actor actor, Frame frame, HttpServletResponse response) throws IOException {
    var filter = BacklogAddress.filter(frame.url(), frame, today.of(actor));
    var window = BacklogPage.window(frame.url()).whole();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"backlog.csv\"");
    export.write(actor, filter, window, response);
  }

  @PostMapping("/backlog/readiness")
  @Requires(Permission.MARK_BACKLOG)
  ModelAndView mark(Actor actor, Frame frame, GridPicked picked, FormInput input) {
    PageUrl back = BacklogPage.back(picked, input);
    boolean ready = input.isOn("ready");
    try {
      boolean done =
          picked.all() ? markAll(actor, frame.at(back), ready) : mark(actor, picked, ready);
      return new ModelAndView("redirect:" + (done ? back : "/jobs"));
    } catch (RefusedException refused) {
      return page(actor, frame.at(back), refused.refusal());
    }
  }

  private boolean mark(Actor actor, GridPicked picked, boolean ready) {
    if (!picked.isEmpty()) {
      markReadyToInvoice.mark(actor, picked.ids(), ready);
    }
    return true;
  }

  /// False when it goes on in the background.
  private boolean markAll(Actor actor, Frame frame, boolean ready) {
    var filter = BacklogAddress.filter(frame.url(), frame, today.of(actor));
    List<Long> items =
        backlog.markable(actor, filter, ready).stream().map(BillingBacklog.Markable::item).toList();
    if (items.size() > AT_ONCE_MAX) {
      markAll.start(actor, filter, ready);
      return false;
    }
    markReadyToInvoice.mark(actor, items, ready);
    return true;
  }
}
