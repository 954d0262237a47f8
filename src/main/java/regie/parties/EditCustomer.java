package regie.parties;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.problem.InvalidContent;
import regie.problem.SentSet;
import regie.problem.StaleVersion;
import regie.salestax.TaxGroups;

/// Replaces what is known of a customer. The code stays.
@Service
public class EditCustomer {
  private final Customers customers;
  private final LegalEntities companies;
  private final TaxGroups taxGroups;

  EditCustomer(Customers customers, LegalEntities companies, TaxGroups taxGroups) {
    this.customers = customers;
    this.companies = companies;
    this.taxGroups = taxGroups;
  }

  @Transactional
  public Customer edit(Actor actor, String code, int version, Customer.Content content) {
    Customer before = customers.get(actor, code);
    if (!code.equals(content.code())) {
      throw InvalidContent.at("code", "must stay " + code).refuse();
    }
    SentSet<Customer.Content> sent = SentSet.single(content);
    var rules =
        new CustomerRules(
            companies.get(actor.company()), taxGroups.ids(actor, CustomerRules.taxGroupsIn(sent)));
    SentSet<Customer> edited =
        sent.checked((customer, it) -> rules.customer(customer, version, it));
    edited.settle();
    if (!customers.update(actor, edited.get(0))) {
      throw new StaleVersion("customer", code, before.version()).refuse();
    }
    return customers.get(actor, code);
  }
}
