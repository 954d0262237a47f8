package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.problem.Content;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.Texts;
import regie.web.TypedDate;

/// The form of a new cost rate, and all of them as a file. For those who may see what hours cost.
@PageController
class CostRatePages {
  private final Resources resources;
  private final StateCostRates state;
  private final ResourceExport export;
  private final BusinessDay businessDay;

  CostRatePages(
      Resources resources, StateCostRates state, ResourceExport export, BusinessDay businessDay) {
    this.resources = resources;
    this.state = state;
    this.export = export;
    this.businessDay = businessDay;
  }

  @GetMapping("/cost-rates.csv")
  @Requires(Permission.READ_COSTS)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cost-rates.csv\"");
    export.costRates(actor, response);
  }

  @GetMapping("/resources/{resource}/cost-rates/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Actor actor, Frame frame, @PathVariable String resource) {
    return form(frame, resources.get(actor, resource).code(), FormInput.empty()).view();
  }

  @PostMapping("/resources/{resource}/cost-rates/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, @PathVariable String resource, FormInput input) {
    String code = resources.get(actor, resource).code();
    try {
      state.state(actor, SentSet.single(read(frame, code, input)));
      return new ModelAndView("redirect:/resources/" + code);
    } catch (RefusedException refused) {
      return form(frame, code, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  private CostRate.Content read(Frame frame, String resource, FormInput input) {
    var content = new Content();
    var dates = TypedDate.in(frame.texts(), businessDay.today(frame.ourCompany()));
    var rate =
        new CostRate.Content(
            resource,
            input.number("rate", content, frame.typed()),
            null,
            input.date("from", content, dates),
            input.date("to", content, dates));
    content.refuseIfWrong();
    return rate;
  }

  private static FormPage form(Frame frame, String resource, FormInput input) {
    Texts t = frame.texts();
    String currency = frame.ourCompany().currency().getCurrencyCode();
    var fields =
        List.of(
            FormField.of(Kind.NUMBER, "rate", t.get("projects.rate.rate-in", currency)).needed(),
            FormField.of(Kind.DATE, "from", t.get("projects.rate.from"))
                .hinted(t.get("projects.rate.from.hint")),
            FormField.of(Kind.DATE, "to", t.get("projects.rate.to"))
                .hinted(t.get("projects.rate.to.hint")));
    return new FormPage(
        t.get("projects.rate.add", resource),
        "/resources/" + resource + "/cost-rates/new",
        "",
        List.of(new FormPage.Section(t.get("projects.rate"), fields)),
        input,
        t.get("web.form.save"),
        "/resources/" + resource);
  }
}
