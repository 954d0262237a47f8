package regie.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regie.company.Code;
import regie.company.CountryCode;
import regie.company.LegalEntity;
import regie.problem.Content;
import regie.problem.SentSet;

/// Makes customers of what is sent: what must be there, what takes which default.
record CustomerRules(LegalEntity company, Map<String, Long> taxGroups) {
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "de");
  private static final int TERM_DAYS_DEFAULT = 30;

  static List<String> taxGroupsIn(SentSet<Customer.Content> sent) {
    var codes = new ArrayList<String>();
    for (Customer.Content customer : sent.right()) {
      if (customer.taxGroup() != null) {
        codes.add(customer.taxGroup());
      }
    }
    return codes;
  }

  Customer customer(Customer.Content sent, int version, Content content) {
    String code = Code.required(content, "code", sent.code());
    String country = Objects.requireNonNullElse(sent.country(), company.country());
    int days = Objects.requireNonNullElse(sent.paymentTermDays(), TERM_DAYS_DEFAULT);
    content.check(days >= 0 && days <= 365, "paymentTermDays", "must be between 0 and 365");
    String name = content.line("name", sent.name(), 200);
    return new Customer(
        code,
        name.isEmpty() ? code : name,
        content.parsed("country", () -> CountryCode.parse(country), country),
        language(sent.language(), content),
        days,
        taxGroup(sent.taxGroup(), content),
        content.line("taxRegistration", sent.taxRegistration(), 50),
        content.lines("address", sent.address(), 500),
        content.line("postcode", sent.postcode(), 20),
        content.line("city", sent.city(), 100),
        content.line("email", sent.email(), 254),
        Boolean.TRUE.equals(sent.onHold()),
        version);
  }

  private String language(@Nullable String sent, Content content) {
    if (sent == null) {
      return company.language();
    }
    content.check(LANGUAGES.contains(sent), "language", "must be en, fr or de");
    return sent;
  }

  private @Nullable String taxGroup(@Nullable String sent, Content content) {
    if (sent != null && !taxGroups.containsKey(sent)) {
      content.wrong("taxGroup", "there is no tax group " + sent);
    }
    return sent;
  }
}
