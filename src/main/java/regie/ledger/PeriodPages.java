package regie.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.problem.Content;
import regie.problem.RefusedException;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.PageUrl;
import regie.web.TypedDate;

/// The months in which one may post, as a calendar.
@PageController
class PeriodPages {
  private static final int YEARS_BEFORE = 5;
  private final Books books;
  private final EditPeriods edit;
  private final Today today;

  PeriodPages(Books books, EditPeriods edit, Today today) {
    this.books = books;
    this.edit = edit;
    this.today = today;
  }

  @GetMapping("/periods")
  @Requires(Permission.READ_SETUP)
  ModelAndView show(Actor actor, Frame frame) {
    return page(actor, frame, FormInput.empty());
  }

  /// Closes everything up to the end of a month, and opens what comes after it.
  @PostMapping("/periods/closing")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView close(Actor actor, Frame frame, FormInput input) {
    try {
      edit.closeUntil(actor, input.version(), until(actor, frame, input));
      return new ModelAndView("redirect:/periods");
    } catch (RefusedException refused) {
      return page(
          actor, frame.at(PageUrl.of("/periods")), input.refused(refused.refusal(), frame.texts()));
    }
  }

  /// Opens or closes one period: `period` is the day on which it begins, with what is to be done.
  @PostMapping("/periods/switch")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView turn(Actor actor, Frame frame, FormInput input) {
    String period = input.get("period");
    try {
      var content = new Content();
      content.check(
          period.matches("\\d{4}-\\d\\d-\\d\\d (open|close)"), "period", "is not a period");
      content.refuseIfWrong();
      LocalDate from =
          content.parsed("period", () -> LocalDate.parse(period.substring(0, 10)), LocalDate.EPOCH);
      content.refuseIfWrong();
      edit.open(actor, input.version(), from, period.endsWith(" open"));
      return new ModelAndView("redirect:/periods" + (input.isOn("all") ? "?years=all" : ""));
    } catch (RefusedException refused) {
      return page(
          actor, frame.at(PageUrl.of("/periods")), input.refused(refused.refusal(), frame.texts()));
    }
  }

  private @Nullable LocalDate until(Actor actor, Frame frame, FormInput input) {
    if (!input.has("closedUntil")) {
      return null;
    }
    var content = new Content();
    var typed = TypedDate.in(frame.texts(), today.of(actor));
    YearMonth month =
        content.parsed(
            "closedUntil", () -> typed.yearMonth(input.get("closedUntil")), YearMonth.of(1, 1));
    content.refuseIfWrong();
    return month.atEndOfMonth();
  }

  private ModelAndView page(Actor actor, Frame frame, FormInput input) {
    var periods = books.periods(actor);
    LocalDate closed = Books.closedUntil(periods);
    boolean all = frame.url().get("years").equals("all");
    if (!input.has("closedUntil") && closed != null) {
      input.set("closedUntil", frame.format().month(YearMonth.from(closed)));
    }
    var model = new HashMap<String, Object>();
    model.put("frame", frame);
    model.put("years", years(periods, all ? Integer.MIN_VALUE : firstYear(actor, closed)));
    model.put("version", String.valueOf(books.versions(actor).periodsVersion()));
    model.put("closed", closed == null ? "" : frame.format().date(closed));
    model.put("input", input);
    model.put("all", all);
    var problem = input.problem();
    return new ModelAndView(
        "ledger/periods", model, HttpStatus.valueOf(problem == null ? 200 : problem.status()));
  }

  private int firstYear(Actor actor, @Nullable LocalDate closed) {
    int now = today.of(actor).getYear();
    return Math.min(now, closed == null ? now : closed.getYear()) - YEARS_BEFORE;
  }

  /// From `first` until ten years after it, without a first all.
  private static List<PeriodYear> years(List<Books.Period> periods, int first) {
    var years = new TreeMap<Integer, List<PeriodYear.Month>>();
    for (Books.Period period : periods) {
      int year = period.from().getYear();
      if (first == Integer.MIN_VALUE || (year >= first && year < first + 2 * YEARS_BEFORE)) {
        years
            .computeIfAbsent(year, _ -> new ArrayList<>())
            .add(new PeriodYear.Month(period.from(), period.open()));
      }
    }
    return years.entrySet().stream()
        .map(year -> new PeriodYear(year.getKey(), List.copyOf(year.getValue())))
        .toList();
  }
}
