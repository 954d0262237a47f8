package regie.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.problem.Content;
import regie.problem.SentSet;
import regie.projects.Resources.Reference;
import regie.validity.Timelines;
import regie.validity.Timelines.Scoped;
import regie.validity.Validity;

/// Enters what hours of resources cost. A rate without an end ends the day before its successor;
/// other overlaps are refused.
@Service
public class StateCostRates {
  private final CostRates rates;
  private final Resources resources;
  private final LegalEntities companies;

  StateCostRates(CostRates rates, Resources resources, LegalEntities companies) {
    this.rates = rates;
    this.resources = resources;
    this.companies = companies;
  }

  private record NewRate(Reference resource, BigDecimal rate, String currency, Validity validity) {}

  @Transactional
  public void state(Actor actor, SentSet<CostRate.Content> sent) {
    Set<String> codes =
        sent.right().stream()
            .map(CostRate.Content::resource)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, Reference> known = resources.references(actor, codes);
    String accounting = companies.get(actor.company()).currency().getCurrencyCode();
    SentSet<NewRate> entered =
        sent.checked((rate, content) -> checked(rate, known, accounting, content));
    entered.obey(
        "currency",
        rate -> CostRate.currencyRefusal(rate.resource().code(), rate.currency(), accounting));
    write(actor, entered);
    entered.settle();
  }

  private void write(Actor actor, SentSet<NewRate> entered) {
    Set<Long> ids =
        entered.right().stream().map(r -> r.resource().resourceId()).collect(Collectors.toSet());
    resources.lock(actor, ids);
    var timelines = new Timelines<Long>();
    rates.ofResources(actor, ids).forEach(r -> timelines.known(r.resourceId(), r.id(), r.stated()));
    timelines.enter(
        entered,
        new Scoped<>(
            rate -> rate.resource().resourceId(),
            NewRate::validity,
            rate -> "cost rate of " + rate.resource().code()));
    rates.end(actor, timelines.ends());
    List<CostRates.Added> added =
        timelines.entries().stream()
            .map(
                entry -> {
                  NewRate rate = entered.get(entry.index());
                  return new CostRates.Added(
                      rate.resource().resourceId(),
                      rate.rate(),
                      rate.validity().to() == null,
                      entry.from(),
                      entry.to());
                })
            .toList();
    rates.insert(actor, added);
  }

  private static NewRate checked(
      CostRate.Content sent, Map<String, Reference> known, String accounting, Content content) {
    String code = content.required("resource", sent.resource());
    Reference resource = known.get(code);
    if (resource == null) {
      content.check(code.isEmpty(), "resource", "there is no resource " + code);
      resource = new Reference(code, 0, null);
    }
    BigDecimal rate = content.price("rate", content.required("rate", sent.rate(), BigDecimal.ZERO));
    return new NewRate(
        resource,
        rate,
        Objects.requireNonNullElse(sent.currency(), accounting),
        Validity.of(sent.from(), sent.to(), content));
  }
}
