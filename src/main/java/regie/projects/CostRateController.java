package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1")
class CostRateController {
  private final CostRates rates;
  private final Resources resources;
  private final StateCostRates state;
  private final ResourceExport export;

  CostRateController(
      CostRates rates, Resources resources, StateCostRates state, ResourceExport export) {
    this.rates = rates;
    this.resources = resources;
    this.state = state;
    this.export = export;
  }

  record CostRatesStated(@Nullable List<CostRate.@Nullable Content> costRates) {}

  @PostMapping("/resources/{code}/cost-rates")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written state(Actor actor, @PathVariable String code, @RequestBody CostRatesStated body) {
    resources.get(actor, code);
    SentSet<CostRate.Content> sent = SentSet.request("costRates", body.costRates());
    SentSet<CostRate.Content> ofResource =
        sent.checked(
            (rate, content) -> {
              content.check(
                  rate.resource() == null || rate.resource().equals(code),
                  "resource",
                  "must be " + code);
              return new CostRate.Content(
                  code, rate.rate(), rate.currency(), rate.from(), rate.to());
            });
    state.state(actor, ofResource);
    return new Written(sent.size());
  }

  @GetMapping("/resources/{code}/cost-rates")
  @Requires(Permission.READ_COSTS)
  Page<CostRate> list(
      Actor actor,
      @PathVariable String code,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    resources.get(actor, code);
    var paging = Paging.of(limit, after);
    return Page.of(rates.list(actor, code, paging), paging, rate -> Long.toString(rate.id()));
  }

  @GetMapping(path = "/cost-rates.csv", produces = "text/csv")
  @Requires(Permission.READ_COSTS)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    export.costRates(actor, response);
  }
}
