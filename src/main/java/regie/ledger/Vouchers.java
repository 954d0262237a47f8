package regie.ledger;

import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.database.Copy;
import regie.database.Ids;

/// Writes vouchers, headers and lines together; the database checks that each balances. The only
/// way into the ledger.
@Component
public class Vouchers {
  private final Copy copy;
  private final Ids ids;

  Vouchers(Copy copy, Ids ids) {
    this.copy = copy;
    this.ids = ids;
  }

  public LongSupplier voucherIds() {
    return ids.of("ledger.voucher_id");
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Actor actor, Collection<Voucher> vouchers) {
    copy.into(
        "ledger.voucher (company_id, voucher_id, accounting_date, source, source_id)",
        vouchers,
        (voucher, row) ->
            row.put(actor.companyId())
                .put(voucher.id())
                .put(voucher.accountingDate())
                .put(voucher.source())
                .put(voucher.sourceId()));
    copy.into(
        """
        ledger.voucher_line (company_id, voucher_id, line_no, posting_type, account_id, amount, transaction_amount,
          currency)\
        """,
        numbered(vouchers),
        (numbered, row) ->
            row.put(actor.companyId())
                .put(numbered.voucherId)
                .put((long) numbered.number)
                .put(numbered.line.type())
                .put(numbered.line.accountId())
                .put(numbered.line.amount().amount())
                .put(numbered.line.transactionAmount().amount())
                .put(numbered.line.transactionAmount().currency().getCurrencyCode()));
  }

  private record NumberedLine(long voucherId, int number, Voucher.Line line) {}

  private static List<NumberedLine> numbered(Collection<Voucher> vouchers) {
    return vouchers.stream()
        .flatMap(
            voucher ->
                IntStream.range(0, voucher.lines().size())
                    .mapToObj(i -> new NumberedLine(voucher.id(), i + 1, voucher.lines().get(i))))
        .toList();
  }
}
