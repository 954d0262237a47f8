package regie.parties;

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

/// The list of customers, and the form of one.
@PageController
class CustomerPages {
  private final Customers customers;
  private final CreateCustomers create;
  private final EditCustomer edit;
  private final CustomerExport export;
  private final CustomerForm form;

  CustomerPages(
      Customers customers,
      CreateCustomers create,
      EditCustomer edit,
      CustomerExport export,
      CustomerForm form) {
    this.customers = customers;
    this.create = create;
    this.edit = edit;
    this.export = export;
    this.form = form;
  }

  @GetMapping("/customers")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    var found = customers.list(actor, Search.pattern(frame.url().get("q")), paging);
    return CustomerList.page(frame, Page.of(found, paging, Customer::code)).view();
  }

  @GetMapping("/customers.csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"customers.csv\"");
    export.write(actor, response);
  }

  @GetMapping("/customers/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView blank(Actor actor, Frame frame) {
    return form.adding(actor, frame, CustomerForm.blank(frame.ourCompany())).view();
  }

  @PostMapping("/customers/new")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView add(Actor actor, Frame frame, FormInput input) {
    try {
      create.create(actor, SentSet.single(CustomerForm.read(input, frame)));
      return new ModelAndView("redirect:/customers");
    } catch (RefusedException refused) {
      return form.adding(actor, frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/customers/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String code) {
    return form.editing(actor, frame, CustomerForm.stored(customers.get(actor, code))).view();
  }

  @PostMapping("/customers/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String code, FormInput input) {
    input.set("code", code);
    try {
      edit.edit(actor, code, input.version(), CustomerForm.read(input, frame));
      return new ModelAndView("redirect:/customers");
    } catch (RefusedException refused) {
      return form.editing(actor, frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }
}
