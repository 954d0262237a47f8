package regie.entries;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.company.LegalEntities;
import regie.money.UnitPrice;
import regie.pricing.DatedRate;
import regie.pricing.PriceResolution;
import regie.pricing.PriceResolution.BillScope;
import regie.pricing.Prices;

/// Finds contract line, cost rate and bill rate of every entry of a set, with one query each for
/// the set.
@Component
class PricedWork {
  private final EntryContracts contracts;
  private final Prices prices;
  private final LegalEntities entities;

  PricedWork(EntryContracts contracts, Prices prices, LegalEntities entities) {
    this.contracts = contracts;
    this.prices = prices;
    this.entities = entities;
  }

  List<ApprovalRule.Work> of(Actor actor, Collection<TimeEntry> entries) {
    Currency accounting = entities.get(actor.company()).currency();
    Map<Long, EntryContracts.Line> lines =
        contracts.ofProjects(actor, entries.stream().map(TimeEntry::projectId).distinct().toList());
    PriceResolution resolution =
        prices.resolution(
            actor,
            entries.stream().map(TimeEntry::roleId).distinct().toList(),
            entries.stream().map(TimeEntry::resourceId).distinct().toList(),
            accounting.getCurrencyCode());
    return entries.stream()
        .map(entry -> work(entry, lines.get(entry.projectId()), resolution, accounting))
        .toList();
  }

  private static ApprovalRule.Work work(
      TimeEntry entry,
      EntryContracts.@Nullable Line line,
      PriceResolution resolution,
      Currency accounting) {
    var cost = rate(resolution.costRate(entry.resourceId(), entry.date()));
    UnitPrice free = new UnitPrice(BigDecimal.ZERO, accounting);
    if (line == null) {
      return new ApprovalRule.Work(
          entry, null, cost, Optional.empty(), new ApprovalRule.Zero(free, free));
    }
    var scope =
        new BillScope(
            entry.roleId(), line.contract().contractId(), line.currency().getCurrencyCode());
    return new ApprovalRule.Work(
        entry,
        line.contract(),
        cost,
        rate(resolution.billRate(scope, entry.date())),
        new ApprovalRule.Zero(free, new UnitPrice(BigDecimal.ZERO, line.currency())));
  }

  private static Optional<ApprovalRule.Rate> rate(Optional<DatedRate> found) {
    return found.map(rate -> new ApprovalRule.Rate(rate.id(), rate.rate()));
  }
}
