package regie.contracts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.parties.Customers;
import regie.projects.Projects;

/// Looks up what a set of contracts or lines refers to, with one query for each kind.
@Component
class ContractReferences {
  private final ContractLines lines;
  private final Customers customers;
  private final Projects projects;
  private final LegalEntities companies;

  ContractReferences(
      ContractLines lines, Customers customers, Projects projects, LegalEntities companies) {
    this.lines = lines;
    this.customers = customers;
    this.projects = projects;
    this.companies = companies;
  }

  /// The codes that a set mentions; those of contracts where lines are added to known ones.
  record Mentioned(Set<String> contracts, Set<String> customers, Set<String> projects) {
    Mentioned() {
      this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    void contract(@Nullable String code) {
      add(contracts, code);
    }

    void customer(@Nullable String code) {
      add(customers, code);
    }

    void lines(@Nullable Collection<ContractLine.@Nullable Content> sent) {
      for (ContractLine.Content line :
          sent == null ? List.<ContractLine.@Nullable Content>of() : sent) {
        add(projects, line == null ? null : line.project());
      }
    }

    private static void add(Set<String> codes, @Nullable String code) {
      if (code != null) {
        codes.add(Objects.requireNonNull(code).strip());
      }
    }
  }

  ContractRules rules(Actor actor, Mentioned mentioned) {
    return new ContractRules(
        new ContractRules.References(
            companies.get(actor.company()).currency().getCurrencyCode(),
            customers.ids(actor, mentioned.customers()).keySet(),
            projects.ids(actor, mentioned.projects()).keySet(),
            lines.contracts(actor, mentioned.projects()),
            lines.codes(actor, mentioned.contracts())));
  }
}
