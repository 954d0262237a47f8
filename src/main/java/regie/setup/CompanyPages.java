package regie.setup;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.EditCompany;
import regie.company.LegalEntities;
import regie.company.LegalEntity;
import regie.company.NumberSeries;
import regie.problem.RefusedException;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.PageController;
import regie.web.PartsPage;
import regie.web.Texts;

/// The company: name, letterhead, and its number series below.
@PageController
class CompanyPages {
  private final LegalEntities companies;
  private final NumberSeries numbers;
  private final EditCompany edit;

  CompanyPages(LegalEntities companies, NumberSeries numbers, EditCompany edit) {
    this.companies = companies;
    this.numbers = numbers;
    this.edit = edit;
  }

  @GetMapping("/company")
  @Requires(Permission.READ_SETUP)
  ModelAndView show(Actor actor, Frame frame) {
    return page(actor, frame, CompanyForm.stored(companies.get(actor.company())));
  }

  @PostMapping("/company")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView change(Actor actor, Frame frame, FormInput input) {
    LegalEntity before = companies.get(actor.company());
    input
        .set("code", before.code())
        .set("country", before.country())
        .set("currency", before.currency().getCurrencyCode());
    try {
      edit.edit(actor, input.version(), CompanyForm.read(input));
      return new ModelAndView("redirect:/company");
    } catch (RefusedException refused) {
      return page(actor, frame, input.refused(refused.refusal(), frame.texts()));
    }
  }

  private ModelAndView page(Actor actor, Frame frame, FormInput input) {
    Texts t = frame.texts();
    var columns =
        List.of(
            GridColumn.text(t.get("setup.series")),
            GridColumn.text(t.get("setup.series.template")));
    var rows =
        numbers.all(actor).stream()
            .map(
                one ->
                    new ListPage.Row(
                        "/number-series/" + one.series(),
                        List.of(
                            Cell.of(t.find("setup.series." + one.series(), one.series())),
                            Cell.of(one.template()))))
            .toList();
    return new PartsPage(
            CompanyForm.page(frame, input),
            null,
            List.of(new PartsPage.Action(t.get("setup.settings.open"), "/company/settings")),
            List.of(
                new PartsPage.Part(
                    t.get("setup.series.all"),
                    Grid.of("series", t.get("setup.series.all"), frame.url(), columns),
                    rows,
                    t.get("setup.series.empty"),
                    null)))
        .view();
  }
}
