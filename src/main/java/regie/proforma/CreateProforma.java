package regie.proforma;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.actuals.BalanceChange;
import regie.actuals.BalanceChange.Bucket;
import regie.actuals.Balances;
import regie.actuals.BillingType;
import regie.actuals.DrawReadyItems;
import regie.actuals.DrawReadyItems.Drawn;
import regie.actuals.DrawReadyItems.Target;
import regie.company.Actor;
import regie.proforma.InvoiceableContracts.Contract;
import regie.salestax.TaxRates;

/// Draws what is ready into draft proformas, one per contract, customer and currency (C-12, C-23);
/// its sources are claimed by it. Creates no actuals (FO-161).
@Service
public class CreateProforma {
  private final InvoiceableContracts contracts;
  private final DrawReadyItems readyItems;
  private final Balances balances;
  private final TaxRates taxRates;
  private final Proformas proformas;

  CreateProforma(
      InvoiceableContracts contracts,
      DrawReadyItems readyItems,
      Balances balances,
      TaxRates taxRates,
      Proformas proformas) {
    this.contracts = contracts;
    this.readyItems = readyItems;
    this.balances = balances;
    this.taxRates = taxRates;
    this.proformas = proformas;
  }

  /// @param project invoice this one of the contract's projects alone; none: the whole contract
  /// @param date of the proforma; takes what is dated up to it (FO-157)
  public record Request(Collection<String> contracts, @Nullable String project, LocalDate date) {}

  /// @param skipped contracts on which nothing chargeable is ready
  public record Created(List<String> proformas, List<String> skipped) {}

  /// Refused as `nothing-to-invoice` when no contract has anything; contracts without are skipped
  /// and named otherwise.
  @Transactional
  public Created create(Actor actor, Request request) {
    Map<Long, Contract> locked =
        contracts.lock(actor, request.contracts).stream()
            .collect(Collectors.toMap(Contract::contractId, Function.identity()));
    Long project = request.project == null ? null : contracts.project(actor, request.project);
    var scope = new DrawReadyItems.Scope(request.date, project);
    var groups = readyItems.groups(actor, locked.keySet(), scope);
    var skipped = skipped(locked, groups);
    if (groups.isEmpty()) {
      throw new ProformaRefusal.NothingToInvoice(skipped, request.date).refuse();
    }
    var targets = groups.stream().map(group -> new Target(proformas.newId(), group)).toList();
    var drafts = drafts(actor, targets, scope, locked);
    refuseEmpty(drafts.drafts, locked, request.date);
    balances.apply(actor, drafts.changes);
    return new Created(proformas.add(actor, drafts.drafts), skipped);
  }

  /// What was ready when it was looked for may have been taken back, or marked otherwise, when it
  /// was drawn.
  private static void refuseEmpty(
      List<DraftProforma> drafts, Map<Long, Contract> contracts, LocalDate date) {
    var empty =
        drafts.stream()
            .filter(draft -> draft.details().stream().noneMatch(InvoiceLineDetail::isChargeable))
            .map(draft -> contracts.get(draft.group().contractId()))
            .filter(Objects::nonNull)
            .map(Contract::code)
            .sorted()
            .toList();
    if (!empty.isEmpty()) {
      throw new ProformaRefusal.NothingToInvoice(empty, date).refuse();
    }
  }

  private record Drafts(List<DraftProforma> drafts, List<BalanceChange> changes) {}

  private Drafts drafts(
      Actor actor,
      List<Target> targets,
      DrawReadyItems.Scope scope,
      Map<Long, Contract> contracts) {
    var drawn = readyItems.draw(actor, targets, scope);
    Map<Long, List<Drawn>> byProforma =
        drawn.stream().collect(Collectors.groupingBy(Drawn::proformaId));
    var rates = taxRates.on(actor, scope.cutOff());
    List<DraftProforma> drafts = new ArrayList<>();
    for (Target target : targets) {
      Contract contract = contracts.get(target.group().contractId());
      var header =
          new DraftProforma.Header(
              target.proformaId(), target.group(), scope.projectId(), scope.cutOff());
      drafts.add(
          DraftProforma.of(
              header,
              byProforma.getOrDefault(target.proformaId(), List.of()),
              rates.of(contract == null ? null : contract.taxGroupId())));
    }
    return new Drafts(drafts, changes(drawn));
  }

  private static List<BalanceChange> changes(List<Drawn> drawn) {
    List<BalanceChange> changes = new ArrayList<>();
    for (Drawn item : drawn) {
      if (item.billingType() == BillingType.CHARGEABLE) {
        changes.add(BalanceChange.of(item.contract(), Bucket.READY, item.amount().negated()));
        changes.add(BalanceChange.of(item.contract(), Bucket.DRAFTED, item.amount()));
      }
    }
    return changes;
  }

  private static List<String> skipped(
      Map<Long, Contract> contracts, List<DrawReadyItems.Group> groups) {
    var taken = groups.stream().map(DrawReadyItems.Group::contractId).collect(Collectors.toSet());
    return contracts.values().stream()
        .filter(contract -> !taken.contains(contract.contractId()))
        .map(Contract::code)
        .sorted()
        .toList();
  }
}
