package regie.contracts;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.web.Confirmation;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.PageProblem;
import regie.web.Texts;

/// Confirming a contract, after saying what that does.
@PageController
class ConfirmContractPages {
  private final Contracts contracts;
  private final ConfirmContracts confirm;

  ConfirmContractPages(Contracts contracts, ConfirmContracts confirm) {
    this.contracts = contracts;
    this.confirm = confirm;
  }

  @GetMapping("/contracts/{code}/confirmation")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView ask(Actor actor, Frame frame, @PathVariable String code) {
    return page(frame, contracts.get(actor, code)).view();
  }

  @PostMapping("/contracts/{code}/confirmation")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView confirm(Actor actor, Frame frame, @PathVariable String code) {
    ProjectContract contract = contracts.get(actor, code);
    try {
      confirm.confirm(actor, List.of(code));
      return new ModelAndView("redirect:/contracts/" + contract.code());
    } catch (RefusedException refused) {
      var problem = PageProblem.of(refused.refusal(), frame.texts());
      return page(frame, contract).because(problem).view();
    }
  }

  private static Confirmation page(Frame frame, ProjectContract contract) {
    Texts t = frame.texts();
    String path = "/contracts/" + contract.code();
    return new Confirmation(
        t.get("contracts.confirm.title", contract.code()),
        List.of(
            t.get("contracts.confirm.billed", contract.customer()),
            t.get("contracts.confirm.lines"),
            t.get("contracts.confirm.once")),
        path + "/confirmation",
        Map.of(),
        t.get("contracts.confirm.do"),
        path,
        null);
  }
}
