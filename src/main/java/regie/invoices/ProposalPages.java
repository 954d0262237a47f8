package regie.invoices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.ledger.Accounts;
import regie.ledger.Voucher;
import regie.problem.Content;
import regie.problem.InvalidContent;
import regie.problem.NotFound;
import regie.problem.Refusal;
import regie.problem.RefusedException;
import regie.proforma.ProformaList;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.PageProblem;
import regie.web.PageUrl;
import regie.web.TypedDate;

/// One proposal as posting would make it: lines, tax, voucher, the document beside them.
@PageController
class ProposalPages {
  private final ProformaList proformas;
  private final OpenProposals open;
  private final ReviewProposal reviewProposal;
  private final PostProposal postProposal;
  private final Accounts accounts;

  ProposalPages(
      ProformaList proformas,
      OpenProposals open,
      ReviewProposal reviewProposal,
      PostProposal postProposal,
      Accounts accounts) {
    this.proformas = proformas;
    this.open = open;
    this.reviewProposal = reviewProposal;
    this.postProposal = postProposal;
    this.accounts = accounts;
  }

  @GetMapping("/proposals/{proforma}")
  @Requires(Permission.READ_PROPOSALS)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String proforma) {
    var row = find(actor, proforma);
    if (!row.invoice().isEmpty()) {
      return new ModelAndView("redirect:" + PageUrl.of("/invoices/" + row.invoice()));
    }
    var input = FormInput.empty().set("invoiceDate", frame.url().get("invoiceDate"));
    return page(actor, frame, new Asked(row, input), null);
  }

  @PostMapping("/proposals/{proforma}/posting")
  @Requires(Permission.POST_INVOICES)
  ModelAndView post(Actor actor, Frame frame, @PathVariable String proforma, FormInput input) {
    var row = find(actor, proforma);
    var there = frame.at(PageUrl.of("/proposals/" + proforma));
    LocalDate date = date(input, row.date(), frame);
    if (input.problem() != null) {
      return page(actor, there, new Asked(row, input), null);
    }
    try {
      var posted = postProposal.post(actor, List.of(proforma), date).getFirst();
      return new ModelAndView("redirect:/invoices/" + posted.invoice());
    } catch (RefusedException refused) {
      return page(actor, there, new Asked(row, input), refused.refusal());
    }
  }

  private ProformaList.Row find(Actor actor, String proforma) {
    return proformas
        .find(actor, proforma)
        .orElseThrow(() -> new NotFound("proposal", proforma).refuse());
  }

  /// The day typed; that of the proforma where none can be read.
  private static LocalDate date(FormInput input, LocalDate ofProforma, Frame frame) {
    var content = new Content();
    LocalDate typed = input.date("invoiceDate", content, TypedDate.in(frame.texts(), ofProforma));
    if (content.isWrong()) {
      input.refused(new InvalidContent(content.places()), frame.texts());
      return ofProforma;
    }
    LocalDate date = Objects.requireNonNullElse(typed, ofProforma);
    input.set("invoiceDate", frame.format().date(date));
    return date;
  }

  /// The proposal and what was typed about it.
  private record Asked(ProformaList.Row row, FormInput input) {}

  private ModelAndView page(Actor actor, Frame frame, Asked asked, @Nullable Refusal refusal) {
    ProformaList.Row row = asked.row;
    FormInput input = asked.input;
    LocalDate date = date(input, row.date(), frame);
    var review = reviewProposal.review(actor, row.proforma(), date);
    var lines = review.voucher();
    var named =
        accounts.byId(actor, lines.stream().map(Voucher.Line::accountId).distinct().toList());
    var model = new HashMap<String, Object>();
    model.put("frame", frame);
    model.put("row", row);
    model.put("document", review.preview());
    model.put("voucher", VoucherTable.of(lines, named, frame.ourCompany().currency()));
    model.put("input", input);
    open.neighbours(actor, row.proforma()).ifPresent(near -> model.put("near", near));
    Refusal refused = refusal == null ? review.refusal().orElse(null) : refusal;
    if (refused != null) {
      model.put("problem", PageProblem.of(refused, frame.texts()));
    }
    return new ModelAndView("invoices/proposal", model, status(input, refusal));
  }

  private static HttpStatus status(FormInput input, @Nullable Refusal refusal) {
    if (refusal != null) {
      return HttpStatus.valueOf(refusal.type().status());
    }
    return input.problem() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
