package regie.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
@RequestMapping("/api/v1")
class VoucherController {
  private final VoucherList vouchers;

  VoucherController(VoucherList vouchers) {
    this.vouchers = vouchers;
  }

  record VoucherQuery(
      @Nullable String entry,
      @Nullable String invoice,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer limit,
      @Nullable String after) {}

  @GetMapping("/vouchers")
  @Requires(Permission.READ_LEDGER)
  Page<VoucherList.Row> list(Actor actor, @ParameterObject VoucherQuery query) {
    var paging = Paging.of(query.limit(), query.after());
    var filter = new VoucherList.Filter(query.entry(), query.invoice(), query.from(), query.to());
    return Page.of(
        vouchers.list(actor, filter, paging), paging, voucher -> Long.toString(voucher.voucher()));
  }

  record Balances(List<VoucherList.BalanceRow> balances) {}

  @GetMapping("/ledger-balances")
  @Requires(Permission.READ_LEDGER)
  Balances balances(Actor actor, @RequestParam @Nullable LocalDate at) {
    return new Balances(vouchers.balances(actor, at));
  }
}
