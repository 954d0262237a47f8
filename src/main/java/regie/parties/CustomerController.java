package regie.parties;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.rest.Versions;
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1")
class CustomerController {
  private final Customers customers;
  private final CreateCustomers create;
  private final EditCustomer edit;
  private final CustomerExport export;

  CustomerController(
      Customers customers, CreateCustomers create, EditCustomer edit, CustomerExport export) {
    this.customers = customers;
    this.create = create;
    this.edit = edit;
    this.export = export;
  }

  record CustomersCreated(@Nullable List<Customer.@Nullable Content> customers) {}

  @PostMapping("/customers")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written create(Actor actor, @RequestBody CustomersCreated body) {
    SentSet<Customer.Content> sent = SentSet.request("customers", body.customers());
    create.create(actor, sent);
    return new Written(sent.size());
  }

  @GetMapping("/customers")
  @Requires(Permission.READ_MASTER_DATA)
  Page<Customer> list(
      Actor actor,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(customers.list(actor, Search.pattern(q), paging), paging, Customer::code);
  }

  @GetMapping("/customers/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ResponseEntity<Customer> get(Actor actor, @PathVariable String code) {
    Customer customer = customers.get(actor, code);
    return Versions.answer(customer, customer.version());
  }

  @PutMapping("/customers/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ResponseEntity<Customer> edit(
      Actor actor,
      @PathVariable String code,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Customer.Content body) {
    Customer customer = edit.edit(actor, code, Versions.required(ifMatch), body);
    return Versions.answer(customer, customer.version());
  }

  @GetMapping(path = "/customers.csv", produces = "text/csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    export.write(actor, response);
  }
}
