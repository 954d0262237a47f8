package regie.parties;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.problem.SentSet;
import regie.salestax.TaxGroups;

@Service
public class CreateCustomers {
  private final Customers customers;
  private final LegalEntities companies;
  private final TaxGroups taxGroups;

  CreateCustomers(Customers customers, LegalEntities companies, TaxGroups taxGroups) {
    this.customers = customers;
    this.companies = companies;
    this.taxGroups = taxGroups;
  }

  @Transactional
  public void create(Actor actor, SentSet<Customer.Content> sent) {
    var rules =
        new CustomerRules(
            companies.get(actor.company()), taxGroups.ids(actor, CustomerRules.taxGroupsIn(sent)));
    SentSet<Customer> created =
        sent.checked((customer, content) -> rules.customer(customer, 1, content));
    created.unique("code", Customer::code);
    created.written("code", Customer::code, customers.insert(actor, created.right()));
    created.settle();
  }
}
