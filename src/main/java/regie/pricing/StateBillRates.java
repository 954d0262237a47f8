package regie.pricing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.contracts.Contracts;
import regie.contracts.Contracts.Reference;
import regie.money.CurrencyCode;
import regie.problem.Content;
import regie.problem.CurrencyMismatch;
import regie.problem.Refusal;
import regie.problem.SentSet;
import regie.projects.ProjectRoles;
import regie.validity.Timelines;
import regie.validity.Timelines.Scoped;
import regie.validity.Validity;

/// Enters what hours of roles are billed at, and creates the roles that are named first. A rate
/// without an end ends the day before its successor of the same scope; other overlaps are refused.
@Service
public class StateBillRates {
  private final BillRates rates;
  private final ProjectRoles roles;
  private final Contracts contracts;
  private final LegalEntities companies;

  StateBillRates(
      BillRates rates, ProjectRoles roles, Contracts contracts, LegalEntities companies) {
    this.rates = rates;
    this.roles = roles;
    this.contracts = contracts;
    this.companies = companies;
  }

  private record NewRate(
      String role,
      @Nullable Reference contract,
      String currency,
      BigDecimal rate,
      Validity validity,
      String priceList) {
    BillRates.Scope scope(Map<String, Long> roles) {
      long roleId = Objects.requireNonNull(roles.get(role));
      return new BillRates.Scope(roleId, contract == null ? 0 : contract.contractId(), currency);
    }

    String name() {
      return "bill rate of " + role + (contract == null ? "" : " for contract " + contract.code());
    }

    Optional<Refusal> currencyRefusal() {
      return contract == null || contract.currency().equals(currency)
          ? Optional.empty()
          : Optional.of(new CurrencyMismatch(name(), currency, contract.currency()));
    }
  }

  @Transactional
  public void state(Actor actor, SentSet<BillRate.Content> sent) {
    Set<String> codes =
        sent.right().stream()
            .map(BillRate.Content::contract)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, Reference> known = contracts.references(actor, codes);
    String accounting = companies.get(actor.company()).currency().getCurrencyCode();
    SentSet<NewRate> entered =
        sent.checked((rate, content) -> checked(rate, known, accounting, content));
    entered.obey("currency", NewRate::currencyRefusal);
    write(actor, entered);
    entered.settle();
  }

  private void write(Actor actor, SentSet<NewRate> entered) {
    Map<String, Long> roleIds =
        roles.idsOrNew(actor, entered.right().stream().map(NewRate::role).toList());
    var ids = new HashSet<>(roleIds.values());
    roles.lock(actor, ids);
    var timelines = new Timelines<BillRates.Scope>();
    rates.ofRoles(actor, ids).forEach(r -> timelines.known(r.scope(), r.id(), r.stated()));
    timelines.enter(
        entered, new Scoped<>(rate -> rate.scope(roleIds), NewRate::validity, NewRate::name));
    rates.end(actor, timelines.ends());
    List<BillRates.Added> added =
        timelines.entries().stream()
            .map(
                entry -> {
                  NewRate rate = entered.get(entry.index());
                  return new BillRates.Added(
                      rate.scope(roleIds),
                      rate.priceList(),
                      rate.rate(),
                      rate.validity().to() == null,
                      entry.from(),
                      entry.to());
                })
            .toList();
    rates.insert(actor, added);
  }

  private static NewRate checked(
      BillRate.Content sent, Map<String, Reference> known, String accounting, Content content) {
    Reference contract = contract(sent.contract(), known, content);
    String byDefault = contract == null ? accounting : contract.currency();
    String currency = Objects.requireNonNullElse(sent.currency(), byDefault);
    String priceList = content.line("priceList", sent.priceList(), 40);
    return new NewRate(
        ProjectRoles.required(content, sent.role()),
        contract,
        content.parsed("currency", () -> CurrencyCode.parse(currency).getCurrencyCode(), byDefault),
        content.price("rate", content.required("rate", sent.rate(), BigDecimal.ZERO)),
        Validity.of(sent.from(), sent.to(), content),
        priceList.isEmpty() ? "STD" : priceList);
  }

  private static @Nullable Reference contract(
      @Nullable String code, Map<String, Reference> known, Content content) {
    if (code == null) {
      return null;
    }
    Reference contract = known.get(code);
    if (contract == null) {
      content.wrong("contract", "there is no contract " + code);
    }
    return contract;
  }
}
