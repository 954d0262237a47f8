package regie.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import regie.access.Role;
import regie.company.CompanyContent;
import regie.company.CompanyContent.LetterheadContent;
import regie.parties.Customer;
import regie.salestax.TaxCategory;
import regie.salestax.TaxGroup;

/// What is invented around the real hours: letterhead, addresses, taxes, people. No such firm
/// exists.
final class DemoCompany {
  private DemoCompany() {}

  static final CompanyContent COMPANY =
      new CompanyContent(
          "SIP",
          "SIP Ltd",
          "GB",
          "GBP",
          "Europe/London",
          "en",
          new LetterheadContent(
              "41 Lime Street",
              "EC3M 7AD",
              "London",
              "Registered in England, 04812776",
              "GB 987 6543 21",
              "accounts@sip.example",
              "+44 20 7946 0118",
              "Lime Street Bank",
              "GB33BUKB20201555555555",
              "BUKBGB22"));

  static final List<TaxGroup.Stated> TAX_GROUPS =
      List.of(
          new TaxGroup.Stated(
              "STD", "Standard rate", TaxCategory.S, null, new java.math.BigDecimal(20)),
          new TaxGroup.Stated(
              "RC",
              "Reverse charge",
              TaxCategory.AE,
              "Reverse charge: VAT to be accounted for by the recipient",
              java.math.BigDecimal.ZERO),
          new TaxGroup.Stated(
              "EXPORT",
              "Services outside the scope of UK VAT",
              TaxCategory.G,
              "Supplied to a business outside the UK and the EU",
              java.math.BigDecimal.ZERO));

  record Address(String tax, String vat, String street, String postcode, String city) {}

  static final Map<String, Address> CUSTOMERS =
      Map.of(
          "ALDER",
              new Address("STD", "GB 123 4567 89", "12 Harbour Row", "SO14 3TX", "Southampton"),
          "BIRCH", new Address("RC", "FR 83 404 833 048", "8 rue des Bouleaux", "69002", "Lyon"),
          "CEDAR", new Address("RC", "DE 136 695 976", "Zederngasse 4", "20457", "Hamburg"),
          "DAMSON", new Address("EXPORT", "", "500 Orchard Avenue", "02110", "Boston MA"),
          "ELDER", new Address("RC", "NL 8134 5678 B01", "Vlierkade 21", "3011 AB", "Rotterdam"),
          "FIR", new Address("STD", "GB 234 5678 92", "3 Pine Walk", "LS1 4DY", "Leeds"));

  /// The customer as imported, with tax and address.
  static Customer.Content completed(Customer customer, Address address) {
    return new Customer.Content(
        customer.code(),
        customer.name(),
        customer.country(),
        customer.language(),
        customer.paymentTermDays(),
        address.tax,
        address.vat,
        address.street,
        address.postcode,
        address.city,
        "accounts@" + customer.code().toLowerCase(java.util.Locale.ROOT) + ".example",
        false);
  }

  record DemoPerson(String user, String displayName, Set<Role> roles) {}

  static final List<DemoPerson> PEOPLE =
      List.of(
          new DemoPerson("admin", "Ada Admin", Set.of(Role.values())),
          new DemoPerson("manager", "Ruth Keller", Set.of(Role.PROJECT_MANAGER)),
          new DemoPerson("accountant", "Paul Andersen", Set.of(Role.PROJECT_ACCOUNTANT)),
          new DemoPerson("member", "Mia Duval", Set.of(Role.TEAM_MEMBER)),
          new DemoPerson("auditor", "Otto Prüfer", Set.of(Role.AUDITOR)));
}
