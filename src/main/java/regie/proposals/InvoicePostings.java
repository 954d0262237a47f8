package regie.proposals;

import static regie.ledger.PostingType.CUSTOMER_BALANCE;
import static regie.ledger.PostingType.INVOICED_REVENUE;
import static regie.ledger.PostingType.SALES_TAX;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regie.ledger.Posting;
import regie.ledger.PostingProfile;
import regie.ledger.Voucher;
import regie.money.Money;

/// What posting an invoice books. The rows are those of the specification's posting tables (back
/// office, 2.20):
///
/// | | Event | Debit | Credit |
/// |---|---|---|---|
/// | P11 | time and material invoice | customer balance, gross | invoiced revenue, net; sales tax |
/// | P11 | … with accrual adds | accrued revenue, as accrued | WIP sales value, as accrued |
///
/// A credit note carries negative amounts and so books the same rows the other way round (P19). The
/// accrual is undone with the amounts and on the accounts on which it was booked, so that nothing
/// of it is left (BO-091, BO-197).
public final class InvoicePostings {
  private InvoicePostings() {}

  public static List<Posting> of(InvoiceProposal proposal) {
    return List.of(
        Posting.debit(CUSTOMER_BALANCE, proposal.gross()),
        Posting.credit(INVOICED_REVENUE, proposal.net()),
        Posting.credit(SALES_TAX, proposal.taxAmount()));
  }

  /// The voucher of an invoice; none when it books nothing. Every posting type must have an
  /// account.
  public static Optional<Voucher> voucher(
      InvoiceProposal proposal, PostingProfile profile, Ids ids) {
    LocalDate date = proposal.invoiceDate();
    var origin = new PostingProfile.VoucherOrigin(Voucher.Source.INVOICE, ids.invoiceId);
    var invoice = profile.voucher(ids.voucherId, date, origin, of(proposal));
    List<Voucher.Line> lines = new ArrayList<>(invoice.map(Voucher::lines).orElse(List.of()));
    proposal.accrued().stream().map(InvoicePostings::undone).forEach(lines::add);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Voucher(ids.voucherId, date, Voucher.Source.INVOICE, ids.invoiceId, lines));
  }

  public record Ids(long voucherId, long invoiceId) {}

  private static Voucher.Line undone(Voucher.Line accrued) {
    Money amount = accrued.amount().negated();
    return new Voucher.Line(
        accrued.type(), accrued.accountId(), amount, accrued.transactionAmount().negated());
  }
}
