package regie.setup;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.EditNumberSeries;
import regie.company.EditSettings;
import regie.company.LegalEntities;
import regie.company.NumberSeries;
import regie.problem.RefusedException;
import regie.web.FormField;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.Texts;

/// How the company keeps its books, and what its numbers look like.
@PageController
class SettingsPages {
  private final LegalEntities companies;
  private final NumberSeries numbers;
  private final EditSettings edit;
  private final EditNumberSeries editNumbers;

  SettingsPages(
      LegalEntities companies,
      NumberSeries numbers,
      EditSettings edit,
      EditNumberSeries editNumbers) {
    this.companies = companies;
    this.numbers = numbers;
    this.edit = edit;
    this.editNumbers = editNumbers;
  }

  @GetMapping("/company/settings")
  @Requires(Permission.READ_SETUP)
  ModelAndView show(Actor actor, Frame frame) {
    return SettingsForm.page(frame, SettingsForm.stored(companies.settings(actor.company())))
        .view();
  }

  @PostMapping("/company/settings")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView change(Actor actor, Frame frame, FormInput input) {
    try {
      edit.edit(actor, SettingsForm.read(input));
      return new ModelAndView("redirect:/company");
    } catch (RefusedException refused) {
      return SettingsForm.page(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/number-series/{series}")
  @Requires(Permission.READ_SETUP)
  ModelAndView series(Actor actor, Frame frame, @PathVariable String series) {
    NumberSeries.Series stored = numbers.get(actor, series);
    var input =
        FormInput.empty().set("version", stored.version()).set("template", stored.template());
    return seriesForm(frame, stored.series(), input).view();
  }

  @PostMapping("/number-series/{series}")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView changeSeries(
      Actor actor, Frame frame, @PathVariable String series, FormInput input) {
    String name = numbers.get(actor, series).series();
    try {
      editNumbers.edit(actor, name, input.version(), input.get("template"));
      return new ModelAndView("redirect:/company");
    } catch (RefusedException refused) {
      return seriesForm(frame, name, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  private static FormPage seriesForm(Frame frame, String series, FormInput input) {
    Texts t = frame.texts();
    var field =
        FormField.text("template", t.get("setup.series.template"))
            .needed()
            .hinted(t.get("setup.series.hint", "{code}", "{year}", "{number}"));
    return new FormPage(
        t.find("setup.series." + series, series),
        "/number-series/" + series,
        input.get("version"),
        List.of(new Section(t.get("setup.series"), List.of(field))),
        input,
        frame.may(Permission.EDIT_SETUP) ? t.get("web.form.save") : "",
        "/company");
  }
}
