package regie.pricing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.problem.Content;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.TypedDate;

/// The list of bill rates, and the form of a new one.
@PageController
class BillRatePages {
  private final BillRates rates;
  private final StateBillRates state;
  private final BillRateExport export;
  private final BusinessDay businessDay;

  BillRatePages(
      BillRates rates, StateBillRates state, BillRateExport export, BusinessDay businessDay) {
    this.rates = rates;
    this.state = state;
    this.export = export;
    this.businessDay = businessDay;
  }

  @GetMapping("/bill-rates")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    var found = rates.list(actor, Search.pattern(frame.url().get("q")), paging);
    return BillRateList.page(frame, Page.of(found, paging, rate -> Long.toString(rate.id())))
        .view();
  }

  @GetMapping("/bill-rates.csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bill-rates.csv\"");
    export.write(actor, response);
  }

  @GetMapping("/bill-rates/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Frame frame) {
    return BillRateForm.adding(frame, FormInput.empty()).view();
  }

  @PostMapping("/bill-rates/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, FormInput input) {
    try {
      state.state(actor, SentSet.single(read(frame, input)));
      return new ModelAndView("redirect:/bill-rates");
    } catch (RefusedException refused) {
      return BillRateForm.adding(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  private BillRate.Content read(Frame frame, FormInput input) {
    var content = new Content();
    var dates = TypedDate.in(frame.texts(), businessDay.today(frame.ourCompany()));
    var rate =
        new BillRate.Content(
            input.orNull("role"),
            input.number("rate", content, frame.typed()),
            input.orNull("currency"),
            input.date("from", content, dates),
            input.date("to", content, dates),
            input.orNull("contract"),
            input.orNull("priceList"));
    content.refuseIfWrong();
    return rate;
  }
}
