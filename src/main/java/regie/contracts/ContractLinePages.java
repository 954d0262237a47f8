package regie.contracts;

import java.util.List;
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

/// The form of a new contract line.
@PageController
class ContractLinePages {
  private final Contracts contracts;
  private final AddContractLines add;
  private final BusinessDay businessDay;

  ContractLinePages(Contracts contracts, AddContractLines add, BusinessDay businessDay) {
    this.contracts = contracts;
    this.add = add;
    this.businessDay = businessDay;
  }

  @GetMapping("/contracts/{contract}/lines/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Actor actor, Frame frame, @PathVariable String contract) {
    return form(frame, contracts.get(actor, contract).code(), FormInput.empty()).view();
  }

  @PostMapping("/contracts/{contract}/lines/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, @PathVariable String contract, FormInput input) {
    String code = contracts.get(actor, contract).code();
    try {
      add.add(actor, code, SentSet.single(read(frame, input)));
      return new ModelAndView("redirect:/contracts/" + code);
    } catch (RefusedException refused) {
      return form(frame, code, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  private ContractLine.Content read(Frame frame, FormInput input) {
    var content = new Content();
    var dates = TypedDate.in(frame.texts(), businessDay.today(frame.ourCompany()));
    var line =
        new ContractLine.Content(
            input.orNull("code"),
            input.orNull("name"),
            input.orNull("project"),
            BillingMethod.TIME_AND_MATERIAL,
            input.date("billingStart", content, dates),
            input.orNull("invoiceFrequency"));
    content.refuseIfWrong();
    return line;
  }

  private static FormPage form(Frame frame, String contract, FormInput input) {
    Texts t = frame.texts();
    var fields =
        List.of(
            FormField.text("project", t.get("contracts.line.project")).needed(),
            FormField.text("code", t.get("contracts.line.code"))
                .hinted(t.get("contracts.line.code.hint")),
            FormField.text("name", t.get("contracts.line.name")),
            FormField.of(Kind.DATE, "billingStart", t.get("contracts.line.billingStart"))
                .hinted(t.get("contracts.line.billingStart.hint")),
            FormField.text("invoiceFrequency", t.get("contracts.line.invoiceFrequency"))
                .hinted(t.get("contracts.line.invoiceFrequency.hint")));
    return new FormPage(
        t.get("contracts.line.add", contract),
        "/contracts/" + contract + "/lines/new",
        "",
        List.of(new FormPage.Section(t.get("contracts.line"), fields)),
        input,
        t.get("web.form.save"),
        "/contracts/" + contract);
  }
}
