package regie.invoices;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.ledger.VoucherList;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.problem.NotFound;
import regie.rest.Page;
import regie.rest.Paging;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.PageController;
import regie.web.PageUrl;
import regie.web.TypedDate;

/// Posted invoices: the list, its file, and one with its document and voucher.
@PageController
class InvoicePages {
  private final InvoiceList invoices;
  private final PostedInvoices posted;
  private final VoucherList vouchers;
  private final InvoiceExport export;
  private final Today today;

  InvoicePages(
      InvoiceList invoices,
      PostedInvoices posted,
      VoucherList vouchers,
      InvoiceExport export,
      Today today) {
    this.invoices = invoices;
    this.posted = posted;
    this.vouchers = vouchers;
    this.export = export;
    this.today = today;
  }

  @GetMapping("/invoices")
  @Requires(Permission.READ_INVOICES)
  ModelAndView list(Actor actor, Frame frame) {
    var input = typed(frame.url());
    var filter = filter(frame, input, today.of(actor));
    var paging = Paging.of(null, frame.url().get("after"));
    var found =
        Page.of(invoices.list(actor, filter, paging), paging, row -> Long.toString(row.id()));
    var sums = invoices.sums(actor, filter);
    long total = sums.stream().mapToLong(InvoiceList.Sum::invoices).sum();
    var model = new HashMap<String, Object>();
    model.put("rows", found.items());
    model.put("sums", sums);
    model.put("input", input);
    model.put("grid", grid(frame));
    model.put("pager", GridPager.of(frame.url(), found.items().size(), total, found.next()));
    model.put("export", frame.url().without("after").at("/invoices.csv").toString());
    int status = input.problem() == null ? 200 : 422;
    return new ModelAndView("invoices/invoices", model, HttpStatus.valueOf(status));
  }

  @GetMapping("/invoices.csv")
  @Requires(Permission.READ_INVOICES)
  void export(Actor actor, Frame frame, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invoices.csv\"");
    export.write(actor, filter(frame, typed(frame.url()), today.of(actor)), response);
  }

  @GetMapping("/invoices/{invoice}")
  @Requires(Permission.READ_INVOICES)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String invoice) {
    var row =
        invoices.find(actor, invoice).orElseThrow(() -> new NotFound("invoice", invoice).refuse());
    var document = posted.find(actor, invoice).orElseThrow().document();
    var model = new HashMap<String, Object>();
    model.put("row", row);
    model.put("document", document);
    if (frame.may(Permission.READ_LEDGER)) {
      var written =
          vouchers.list(
              actor, new VoucherList.Filter(null, invoice, null, null), Paging.of(1, null));
      List<VoucherList.LineRow> lines = written.isEmpty() ? List.of() : written.getFirst().lines();
      model.put("voucher", new VoucherTable(lines, frame.ourCompany().currency()));
    }
    return new ModelAndView("invoices/invoice", model);
  }

  private static FormInput typed(PageUrl url) {
    var input = FormInput.empty();
    for (String name : List.of("customer", "contract", "from", "to", "first", "last")) {
      input.set(name, url.get(name));
    }
    return input;
  }

  /// A date that cannot be read restricts nothing, and is marked in the form.
  private static InvoiceList.Filter filter(Frame frame, FormInput input, LocalDate today) {
    var content = new Content();
    var dates = TypedDate.in(frame.texts(), today);
    @Nullable LocalDate from = input.date("from", content, dates);
    @Nullable LocalDate to = input.date("to", content, dates);
    if (content.isWrong()) {
      input.refused(new InvalidContent(content.places()), frame.texts());
    }
    return new InvoiceList.Filter(
        input.orNull("customer"),
        input.orNull("contract"),
        from,
        to,
        input.orNull("first"),
        input.has("first") && input.has("last") ? input.get("last") : input.orNull("first"));
  }

  private static Grid grid(Frame frame) {
    var t = frame.texts();
    return Grid.of(
        "invoices",
        t.get("invoices.invoices"),
        frame.url(),
        List.of(
            GridColumn.text(t.get("invoices.invoice")),
            GridColumn.text(t.get("invoices.date")),
            GridColumn.text(t.get("invoices.due")),
            GridColumn.text(t.get("invoices.customer")),
            GridColumn.text(t.get("invoices.contract")),
            GridColumn.text(t.get("invoices.proforma")),
            GridColumn.figure(t.get("invoices.net")),
            GridColumn.figure(t.get("invoices.tax")),
            GridColumn.figure(t.get("invoices.total")),
            GridColumn.text(t.get("invoices.currency")),
            GridColumn.text(t.get("invoices.posted-by"))));
  }
}
