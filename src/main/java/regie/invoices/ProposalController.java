package regie.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.proforma.ProformaInvoice;
import regie.proforma.ProformaList;
import regie.rest.Page;
import regie.rest.Paging;

@RestController
@RequestMapping("/api/v1/proposals")
class ProposalController {
  private final ProformaList proformas;
  private final ReviewProposal reviewProposal;
  private final Today today;

  ProposalController(ProformaList proformas, ReviewProposal reviewProposal, Today today) {
    this.proformas = proformas;
    this.reviewProposal = reviewProposal;
    this.today = today;
  }

  record ListQuery(
      @Nullable String contract,
      @Nullable String customer,
      @Nullable Integer limit,
      @Nullable String after) {}

  record OpenProposal(
      String proposal,
      String contract,
      String customer,
      String currency,
      LocalDate proformaDate,
      BigDecimal net,
      BigDecimal tax) {
    static OpenProposal of(ProformaList.Row row) {
      return new OpenProposal(
          row.proforma(),
          row.contract(),
          row.customer(),
          row.currency(),
          row.date(),
          row.amount(),
          row.tax());
    }
  }

  /// The open ones: confirmed proformas that are not invoiced yet.
  @GetMapping
  @Requires(Permission.READ_PROPOSALS)
  Page<OpenProposal> list(Actor actor, @ParameterObject ListQuery query) {
    var paging = Paging.of(query.limit(), query.after());
    var filter =
        new ProformaList.Filter(
            ProformaInvoice.Status.CONFIRMED, query.contract(), query.customer(), true);
    var page =
        Page.of(proformas.list(actor, filter, paging), paging, row -> Long.toString(row.id()));
    return new Page<>(page.items().stream().map(OpenProposal::of).toList(), page.next());
  }

  /// What posting on a day, by default today, will write.
  @GetMapping("/{proposal}")
  @Requires(Permission.READ_PROPOSALS)
  ProposalJson get(
      Actor actor, @PathVariable String proposal, @RequestParam @Nullable LocalDate invoiceDate) {
    LocalDate date = invoiceDate == null ? today.of(actor) : invoiceDate;
    return ProposalJson.of(reviewProposal.review(actor, proposal, date));
  }
}
