package regie.proforma;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import regie.actuals.DrawReadyItems.Drawn;
import regie.actuals.DrawReadyItems.Group;
import regie.money.Money;
import regie.salestax.DocumentTax;
import regie.salestax.TaxRate;

/// A proforma being drawn up from its sources.
///
/// @param projectId the one project that is invoiced alone; none: the whole contract
record DraftProforma(
    long id,
    Group group,
    @Nullable Long projectId,
    LocalDate date,
    List<InvoiceLineDetail> details) {

  /// Copies the sources into details and taxes them at `rate`. Chargeable details carry the
  /// document's tax; what is shown without charge carries the tax that it would have, which counts
  /// nowhere (C-4).
  static DraftProforma of(Header header, List<Drawn> sources, TaxRate rate) {
    Currency currency = Currency.getInstance(header.group.currency());
    var charged = sources.stream().filter(DraftProforma::isChargeable).toList();
    var shown = sources.stream().filter(source -> !isChargeable(source)).toList();
    List<InvoiceLineDetail> details = new ArrayList<>(sources.size());
    for (List<Drawn> part : List.of(charged, shown)) {
      var taxes =
          DocumentTax.of(
                  part.stream().map(source -> new DocumentTax.Line(source.amount(), rate)).toList(),
                  currency)
              .perLine();
      int before = details.size();
      IntStream.range(0, part.size())
          .forEach(i -> details.add(detail(before + i + 1, part.get(i), taxes.get(i))));
    }
    return new DraftProforma(
        header.id, header.group, header.projectId, header.date, List.copyOf(details));
  }

  record Header(long id, Group group, @Nullable Long projectId, LocalDate date) {}

  Money amount() {
    return sum(
        details.stream()
            .filter(InvoiceLineDetail::isChargeable)
            .map(InvoiceLineDetail::amount)
            .toList());
  }

  Money tax() {
    return sum(
        details.stream()
            .filter(InvoiceLineDetail::isChargeable)
            .map(InvoiceLineDetail::tax)
            .toList());
  }

  private Money sum(List<Money> amounts) {
    return Money.sum(amounts, Currency.getInstance(group.currency()));
  }

  private static boolean isChargeable(Drawn source) {
    return source.billingType() == regie.actuals.BillingType.CHARGEABLE;
  }

  private static InvoiceLineDetail detail(int no, Drawn source, Money tax) {
    return new InvoiceLineDetail(
        no,
        source.actualId(),
        source.contract().contractLineId(),
        source.transactionClass(),
        source.transactionDate(),
        source.quantity(),
        source.unitPrice(),
        source.amount(),
        tax,
        source.billingType(),
        source.description());
  }
}
