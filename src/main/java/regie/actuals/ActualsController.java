package regie.actuals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.access.SignedIn;
import regie.company.Actor;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
@RequestMapping("/api/v1")
class ActualsController {
  private final ActualsList actuals;
  private final ContractTotals totals;

  ActualsController(ActualsList actuals, ContractTotals totals) {
    this.actuals = actuals;
    this.totals = totals;
  }

  /// Cost is only listed for those who may see it.
  @GetMapping("/actuals")
  @Requires(Permission.READ_ACTUALS)
  Page<ListedActual> list(Actor actor, SignedIn signedIn, @ParameterObject ActualsQuery query) {
    var paging = Paging.of(query.limit(), query.after());
    var filter =
        new ActualsList.Filter(
            query.entry(), query.contract(), signedIn.may(Permission.READ_COSTS));
    return Page.of(
        actuals.list(actor, filter, paging), paging, actual -> Long.toString(actual.actual()));
  }

  record ActualsQuery(
      @Nullable String entry,
      @Nullable String contract,
      @Nullable Integer limit,
      @Nullable String after) {}

  @GetMapping("/contract-totals")
  @Requires(Permission.READ_BACKLOG)
  Totals totals(Actor actor, SignedIn signedIn, @RequestParam @Nullable String contract) {
    return new Totals(totals.list(actor, contract, signedIn.may(Permission.READ_COSTS)));
  }

  record Totals(List<ContractTotals.Row> items) {}
}
