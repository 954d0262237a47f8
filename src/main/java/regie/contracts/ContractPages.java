package regie.contracts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;

/// The list of contracts, the page of one with its lines, and the form of a new one.
@PageController
class ContractPages {
  private final Contracts contracts;
  private final CreateContracts create;
  private final EditContract edit;
  private final ContractExport export;
  private final ContractForm form;

  ContractPages(
      Contracts contracts,
      CreateContracts create,
      EditContract edit,
      ContractExport export,
      ContractForm form) {
    this.contracts = contracts;
    this.create = create;
    this.edit = edit;
    this.export = export;
    this.form = form;
  }

  @GetMapping("/contracts")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    var found = contracts.list(actor, Search.pattern(frame.url().get("q")), paging);
    return ContractList.page(frame, Page.of(found, paging, ProjectContract::code)).view();
  }

  @GetMapping("/contracts.csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contracts.csv\"");
    export.write(actor, response);
  }

  @GetMapping("/contracts/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Frame frame) {
    var input = FormInput.empty().set("currency", frame.ourCompany().currency().getCurrencyCode());
    return ContractForm.adding(frame, input).view();
  }

  @PostMapping("/contracts/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, FormInput input) {
    try {
      create.create(actor, SentSet.single(ContractForm.read(input)));
      return new ModelAndView("redirect:/contracts/" + input.get("code"));
    } catch (RefusedException refused) {
      return ContractForm.adding(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/contracts/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String code) {
    return form.editing(actor, frame, ContractForm.stored(contracts.get(actor, code))).view();
  }

  @PostMapping("/contracts/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String code, FormInput input) {
    input.set("code", code);
    try {
      edit.edit(actor, code, input.version(), ContractForm.read(input));
      return new ModelAndView("redirect:/contracts");
    } catch (RefusedException refused) {
      return form.editing(actor, frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }
}
