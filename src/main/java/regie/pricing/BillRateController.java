package regie.pricing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
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
import regie.rest.Search;
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1")
class BillRateController {
  private final BillRates rates;
  private final StateBillRates state;
  private final BillRateExport export;

  BillRateController(BillRates rates, StateBillRates state, BillRateExport export) {
    this.rates = rates;
    this.state = state;
    this.export = export;
  }

  record BillRatesStated(@Nullable List<BillRate.@Nullable Content> billRates) {}

  @PostMapping("/bill-rates")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written state(Actor actor, @RequestBody BillRatesStated body) {
    SentSet<BillRate.Content> sent = SentSet.request("billRates", body.billRates());
    state.state(actor, sent);
    return new Written(sent.size());
  }

  @GetMapping("/bill-rates")
  @Requires(Permission.READ_MASTER_DATA)
  Page<BillRate> list(
      Actor actor,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(
        rates.list(actor, Search.pattern(q), paging), paging, rate -> Long.toString(rate.id()));
  }

  @GetMapping(path = "/bill-rates.csv", produces = "text/csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    export.write(actor, response);
  }
}
