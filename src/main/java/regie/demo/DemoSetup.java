package regie.demo;

import java.util.List;
import org.springframework.stereotype.Service;
import regie.access.FirstPeople.Person;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.contracts.ConfirmContracts;
import regie.parties.Customers;
import regie.parties.EditCustomer;
import regie.problem.SentSet;
import regie.salestax.StateTaxGroups;

/// The demonstration company from nothing to a backlog.
@Service
class DemoSetup {
  private final LegalEntities companies;
  private final FoundDemoCompany foundDemoCompany;
  private final Finishing finishing;
  private final BillDemoCompany billDemoCompany;

  DemoSetup(
      LegalEntities companies,
      FoundDemoCompany foundDemoCompany,
      Finishing finishing,
      BillDemoCompany billDemoCompany) {
    this.companies = companies;
    this.foundDemoCompany = foundDemoCompany;
    this.finishing = finishing;
    this.billDemoCompany = billDemoCompany;
  }

  boolean isNeeded() {
    return companies.all().isEmpty();
  }

  List<Person> create() {
    List<Person> people = foundDemoCompany.found();
    Actor admin = people.getFirst().actor();
    finishing.finish(admin);
    billDemoCompany.bill(admin);
    return people;
  }

  /// What the files leave out: taxes and addresses, and the signature under the contracts.
  @org.springframework.stereotype.Component
  static class Finishing {
    private final StateTaxGroups stateTaxGroups;
    private final Customers customers;
    private final EditCustomer editCustomer;
    private final ConfirmContracts confirmContracts;

    Finishing(
        StateTaxGroups stateTaxGroups,
        Customers customers,
        EditCustomer editCustomer,
        ConfirmContracts confirmContracts) {
      this.stateTaxGroups = stateTaxGroups;
      this.customers = customers;
      this.editCustomer = editCustomer;
      this.confirmContracts = confirmContracts;
    }

    void finish(Actor actor) {
      stateTaxGroups.state(actor, SentSet.request("taxGroups", DemoCompany.TAX_GROUPS));
      DemoCompany.CUSTOMERS.forEach(
          (code, address) -> {
            var customer = customers.get(actor, code);
            editCustomer.edit(
                actor, code, customer.version(), DemoCompany.completed(customer, address));
          });
      confirmContracts.confirm(
          actor, java.util.stream.IntStream.rangeClosed(1, 20).mapToObj(i -> "C-PC" + i).toList());
    }
  }
}
