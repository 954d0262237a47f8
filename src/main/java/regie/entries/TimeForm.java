package regie.entries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.problem.Content;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.Texts;
import regie.web.TypedDate;

/// The form in which one entry is logged.
@PageController
class TimeForm {
  private final LogTimeEntries logTimeEntries;
  private final EntryChoices choices;
  private final Today today;

  TimeForm(LogTimeEntries logTimeEntries, EntryChoices choices, Today today) {
    this.logTimeEntries = logTimeEntries;
    this.choices = choices;
    this.today = today;
  }

  @GetMapping("/time/new")
  @Requires(Permission.LOG_ENTRIES)
  ModelAndView blank(Actor actor, Frame frame) {
    FormInput input =
        FormInput.empty().set("date", frame.format().date(today.of(actor))).set("submit", "true");
    return form(actor, frame, input).view();
  }

  @PostMapping("/time/new")
  @Requires(Permission.LOG_ENTRIES)
  ModelAndView log(Actor actor, Frame frame, FormInput input) {
    try {
      logTimeEntries.log(
          actor, SentSet.single(read(input, frame, today.of(actor))), input.isOn("submit"));
      return new ModelAndView("redirect:/time");
    } catch (RefusedException refused) {
      return form(actor, frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  private static NewTimeEntry read(FormInput input, Frame frame, LocalDate today) {
    Content content = new Content();
    LocalDate date = input.date("date", content, TypedDate.in(frame.texts(), today));
    BigDecimal hours = hours(input, frame, content);
    content.refuseIfWrong();
    return new NewTimeEntry(
        null,
        input.orNull("resource"),
        input.orNull("project"),
        input.orNull("task"),
        input.orNull("role"),
        date,
        hours,
        null,
        input.orNull("ticket"),
        input.orNull("internalNote"),
        input.orNull("description"));
  }

  /// As a number or as on a clock.
  private static @org.jspecify.annotations.Nullable BigDecimal hours(
      FormInput input, Frame frame, Content content) {
    return input.has("hours")
        ? content.parsed("hours", () -> frame.typed().hours(input.get("hours")), BigDecimal.ONE)
        : null;
  }

  private FormPage form(Actor actor, Frame frame, FormInput input) {
    Texts t = frame.texts();
    String none = t.get("entries.usual-role");
    List<FormField> what =
        List.of(
            choice("resource", t, Choice.orNone("", choices.resources(actor))).needed(),
            choice("project", t, Choice.orNone("", choices.projects(actor))).needed(),
            FormField.text("task", t.get("entries.task")),
            choice("role", t, Choice.orNone(none, choices.roles(actor))),
            FormField.of(Kind.DATE, "date", t.get("entries.date")).needed(),
            FormField.of(Kind.NUMBER, "hours", t.get("entries.hours"))
                .needed()
                .hinted(t.get("entries.hours.hint")),
            FormField.of(Kind.LINES, "description", t.get("entries.description"))
                .hinted(t.get("entries.description.hint")),
            FormField.text("ticket", t.get("entries.ticket")),
            FormField.text("internalNote", t.get("entries.internalNote"))
                .hinted(t.get("entries.internalNote.hint")),
            FormField.of(Kind.CHECK, "submit", t.get("entries.submit-at-once")));
    return new FormPage(
        t.get("entries.log"),
        "/time/new",
        "",
        List.of(new FormPage.Section(t.get("entries.work"), what)),
        input,
        t.get("web.form.save"),
        "/time");
  }

  private static FormField choice(String name, Texts t, List<Choice> choices) {
    return FormField.choice(name, t.get("entries." + name), choices);
  }
}
