package regie.invoices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regie.ledger.Voucher;
import regie.proposals.InvoiceProposal;

/// A proposal in the field's terms.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalJson(
    String proposal,
    String contract,
    String customer,
    String currency,
    LocalDate invoiceDate,
    LocalDate dueDate,
    BigDecimal net,
    BigDecimal tax,
    BigDecimal total,
    List<InvoiceDocument.Line> lines,
    List<InvoiceDocument.Line> notCharged,
    List<InvoiceDocument.TaxBreakdown> taxBreakdown,
    List<VoucherLine> voucher,
    @Nullable Refused refusal,
    @Nullable String invoice) {
  record VoucherLine(String postingType, BigDecimal debit, BigDecimal credit) {}

  /// Why posting would be refused as things are.
  record Refused(String type, String detail) {}

  static ProposalJson of(ReviewProposal.Review review) {
    InvoiceProposal proposal = review.proposal();
    return new ProposalJson(
        proposal.head().proforma(),
        proposal.head().contract().code(),
        proposal.head().customer().code(),
        proposal.head().currency().getCurrencyCode(),
        proposal.invoiceDate(),
        proposal.dueDate(),
        proposal.net().amount(),
        proposal.taxAmount().amount(),
        proposal.gross().amount(),
        review.preview().lines(),
        review.preview().notCharged(),
        review.preview().taxes(),
        review.voucher().stream().map(ProposalJson::line).toList(),
        review
            .refusal()
            .map(refusal -> new Refused(refusal.type().slug(), refusal.detail()))
            .orElse(null),
        proposal.invoiceNumber());
  }

  private static VoucherLine line(Voucher.Line line) {
    BigDecimal amount = line.amount().amount();
    return new VoucherLine(
        line.type().term(), amount.max(BigDecimal.ZERO), amount.negate().max(BigDecimal.ZERO));
  }
}
