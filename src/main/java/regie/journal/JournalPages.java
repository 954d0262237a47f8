package regie.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.rest.Page;
import regie.rest.Paging;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.PageController;
import regie.web.PageUrl;
import regie.web.Texts;

/// The integration journals, what waits in them and why, and posting them.
@PageController
class JournalPages {
  private static final Set<String> STATUSES = Set.of("waiting", "error", "posted");
  private final JournalList journals;
  private final PostIntegrationJournal postIntegrationJournal;

  JournalPages(JournalList journals, PostIntegrationJournal postIntegrationJournal) {
    this.journals = journals;
    this.postIntegrationJournal = postIntegrationJournal;
  }

  @GetMapping("/journals")
  @Requires(Permission.READ_JOURNALS)
  ModelAndView list(Actor actor, Frame frame) {
    var model = new HashMap<String, Object>();
    model.put("journals", journals.journals(actor));
    model.put("grid", journalGrid(frame));
    model.put("outcome", outcome(frame));
    return new ModelAndView("journal/journals", model);
  }

  @GetMapping("/journals/{journal}")
  @Requires(Permission.READ_JOURNALS)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String journal) {
    var row = find(actor, journal);
    String status = frame.url().get("status");
    @Nullable String filter = STATUSES.contains(status) ? status : null;
    var paging = Paging.of(null, frame.url().get("after"));
    var found =
        Page.of(
            journals.lines(actor, row.journal(), filter, paging),
            paging,
            line -> Long.toString(line.actual()));
    var model = new HashMap<String, Object>();
    model.put("journal", row);
    model.put("title", title(frame, row.periodStart()));
    model.put("lines", found.items());
    model.put("input", FormInput.empty().set("status", status));
    model.put("grid", lineGrid(frame));
    model.put("pager", GridPager.of(frame.url(), found.items().size(), -1, found.next()));
    model.put("outcome", outcome(frame));
    return new ModelAndView("journal/journal", model);
  }

  /// Everything that waits, in all journals.
  @PostMapping("/journals/posting")
  @Requires(Permission.POST_JOURNALS)
  String postAll(Actor actor) {
    return answer(PageUrl.of("/journals"), postIntegrationJournal.post(actor, 0));
  }

  @PostMapping("/journals/{journal}/posting")
  @Requires(Permission.POST_JOURNALS)
  String post(Actor actor, @PathVariable String journal) {
    long id = find(actor, journal).journal();
    return answer(PageUrl.of("/journals/" + id), postIntegrationJournal.post(actor, id));
  }

  private static String answer(PageUrl page, PostIntegrationJournal.Outcome outcome) {
    return "redirect:"
        + page.with("posted", Integer.toString(outcome.posted()))
            .with("failed", Integer.toString(outcome.failed()));
  }

  /// What the posting that led here did, empty without one.
  private static String outcome(Frame frame) {
    String posted = frame.url().get("posted");
    String failed = frame.url().get("failed");
    if (!posted.matches("\\d{1,9}") || !failed.matches("\\d{1,9}")) {
      return "";
    }
    Texts t = frame.texts();
    String done = t.count("journal.posted", Long.parseLong(posted));
    return failed.equals("0")
        ? done
        : done + " " + t.count("journal.failed", Long.parseLong(failed));
  }

  private JournalList.Row find(Actor actor, String journal) {
    return journals.journals(actor).stream()
        .filter(row -> Long.toString(row.journal()).equals(journal))
        .findFirst()
        .orElseThrow(() -> new NotFound("journal", journal).refuse());
  }

  private static String title(Frame frame, LocalDate periodStart) {
    return periodStart.getYear() == 1
        ? frame.texts().get("journal.title-all")
        : frame.texts().get("journal.title", frame.format().date(periodStart));
  }

  private static Grid journalGrid(Frame frame) {
    Texts t = frame.texts();
    return Grid.of(
        "journals",
        t.get("journal.journals"),
        frame.url(),
        List.of(
            GridColumn.text(t.get("journal.journal")),
            GridColumn.figure(t.get("journal.lines")),
            GridColumn.figure(t.get("journal.waiting")),
            GridColumn.figure(t.get("journal.failing")),
            GridColumn.text(t.get("journal.status"))));
  }

  private static Grid lineGrid(Frame frame) {
    Texts t = frame.texts();
    return Grid.of(
        "lines",
        t.get("journal.lines"),
        frame.url(),
        List.of(
            GridColumn.text(t.get("journal.entry")),
            GridColumn.text(t.get("journal.type")),
            GridColumn.text(t.get("journal.date")),
            GridColumn.text(t.get("journal.accounting-date")),
            GridColumn.text(t.get("journal.project")),
            GridColumn.text(t.get("journal.resource")),
            GridColumn.figure(t.get("journal.amount")),
            GridColumn.text(t.get("journal.currency")),
            GridColumn.text(t.get("journal.status")),
            GridColumn.text(t.get("journal.reason")),
            GridColumn.text(t.get("journal.voucher"))));
  }
}
