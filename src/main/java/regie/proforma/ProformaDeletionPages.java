package regie.proforma;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.problem.RefusedException;
import regie.web.Confirmation;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.PageProblem;
import regie.web.Texts;

/// Deleting a draft, after saying what that does.
@PageController
class ProformaDeletionPages {
  private final ProformaList proformas;
  private final DeleteDraft deleteDraft;

  ProformaDeletionPages(ProformaList proformas, DeleteDraft deleteDraft) {
    this.proformas = proformas;
    this.deleteDraft = deleteDraft;
  }

  @GetMapping("/proformas/{number}/deletion")
  @Requires(Permission.EDIT_PROFORMAS)
  ModelAndView ask(Actor actor, Frame frame, @PathVariable String number) {
    return confirmation(actor, frame, number).view();
  }

  @PostMapping("/proformas/{number}/deletion")
  @Requires(Permission.EDIT_PROFORMAS)
  ModelAndView delete(Actor actor, Frame frame, @PathVariable String number, FormInput input) {
    try {
      deleteDraft.delete(actor, number, input.version());
      return new ModelAndView("redirect:/proformas");
    } catch (RefusedException refused) {
      var problem = PageProblem.of(refused.refusal(), frame.texts());
      return confirmation(actor, frame, number).because(problem).view();
    }
  }

  private Confirmation confirmation(Actor actor, Frame frame, String number) {
    var row =
        proformas.find(actor, number).orElseThrow(() -> new NotFound("proforma", number).refuse());
    Texts t = frame.texts();
    long claims = proformas.claims(actor, List.of(number));
    return new Confirmation(
        t.get("proforma.delete.title", number),
        List.of(t.count("proforma.delete.effect", claims), t.get("proforma.delete.number", number)),
        "/proformas/" + number + "/deletion",
        Map.of("version", List.of(Integer.toString(row.version()))),
        t.get("proforma.delete.submit"),
        "/proformas/" + number,
        null);
  }
}
