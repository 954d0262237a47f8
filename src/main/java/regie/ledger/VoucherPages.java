package regie.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.rest.Page;
import regie.rest.Paging;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.PageController;
import regie.web.TypedDate;

/// Vouchers with their lines, and the balances that they add up to.
@PageController
class VoucherPages {
  private final VoucherList vouchers;
  private final Today today;

  VoucherPages(VoucherList vouchers, Today today) {
    this.vouchers = vouchers;
    this.today = today;
  }

  @GetMapping("/vouchers")
  @Requires(Permission.READ_LEDGER)
  ModelAndView list(Actor actor, Frame frame) {
    var input = FormInput.empty();
    for (String name : List.of("entry", "invoice", "account", "from", "to")) {
      input.set(name, frame.url().get(name));
    }
    var content = new Content();
    var dates = TypedDate.in(frame.texts(), today.of(actor));
    @Nullable LocalDate from = input.date("from", content, dates);
    @Nullable LocalDate to = input.date("to", content, dates);
    int status = refuse(input, content, frame);
    var filter =
        new VoucherList.Filter(
            input.orNull("entry"), input.orNull("invoice"), from, to, input.orNull("account"));
    var paging = Paging.of(null, frame.url().get("after"));
    var found =
        Page.of(vouchers.list(actor, filter, paging), paging, row -> Long.toString(row.voucher()));
    var model = new HashMap<String, Object>();
    model.put("vouchers", found.items());
    model.put("input", input);
    model.put("grid", voucherGrid(frame));
    model.put("pager", GridPager.of(frame.url(), found.items().size(), -1, found.next()));
    return new ModelAndView("ledger/vouchers", model, HttpStatus.valueOf(status));
  }

  @GetMapping("/trial-balance")
  @Requires(Permission.READ_LEDGER)
  ModelAndView balance(Actor actor, Frame frame) {
    LocalDate now = today.of(actor);
    var input = FormInput.empty().set("at", frame.url().get("at"));
    var content = new Content();
    @Nullable LocalDate at = input.date("at", content, TypedDate.in(frame.texts(), now));
    int status = refuse(input, content, frame);
    var balances = vouchers.balances(actor, at);
    var model = new HashMap<String, Object>();
    model.put("balances", balances);
    model.put("debit", sum(balances.stream().map(VoucherList.BalanceRow::debit).toList()));
    model.put("credit", sum(balances.stream().map(VoucherList.BalanceRow::credit).toList()));
    model.put("input", input);
    model.put("at", at == null ? "" : at.toString());
    model.put("grid", balanceGrid(frame));
    return new ModelAndView("ledger/trial-balance", model, HttpStatus.valueOf(status));
  }

  /// Marks dates that cannot be read, which then restrict nothing.
  private static int refuse(FormInput input, Content content, Frame frame) {
    if (!content.isWrong()) {
      return 200;
    }
    input.refused(new InvalidContent(content.places()), frame.texts());
    return 422;
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Grid voucherGrid(Frame frame) {
    var t = frame.texts();
    String currency = frame.ourCompany().currency().getCurrencyCode();
    return Grid.of(
        "vouchers",
        t.get("ledger.vouchers"),
        frame.url(),
        List.of(
            GridColumn.text(t.get("ledger.voucher")),
            GridColumn.text(t.get("ledger.voucher.date")),
            GridColumn.text(t.get("ledger.voucher.source")),
            GridColumn.text(t.get("ledger.line.account")),
            GridColumn.text(t.get("ledger.line.account-name")),
            GridColumn.text(t.get("ledger.posting-type")),
            GridColumn.figure(t.get("ledger.debit", currency)),
            GridColumn.figure(t.get("ledger.credit", currency))));
  }

  private static Grid balanceGrid(Frame frame) {
    var t = frame.texts();
    String currency = frame.ourCompany().currency().getCurrencyCode();
    return Grid.of(
        "balances",
        t.get("ledger.trial-balance"),
        frame.url(),
        List.of(
            GridColumn.text(t.get("ledger.line.account")),
            GridColumn.text(t.get("ledger.line.account-name")),
            GridColumn.text(t.get("ledger.posting-type")),
            GridColumn.figure(t.get("ledger.debit", currency)),
            GridColumn.figure(t.get("ledger.credit", currency)),
            GridColumn.figure(t.get("ledger.balance", currency))));
  }
}
