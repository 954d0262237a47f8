package regie.proforma;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import regie.actuals.BillingType;
import regie.actuals.TransactionClass;
import regie.proforma.ProformaList.DetailRow;
import regie.proforma.ProformaList.Row;
import regie.web.Texts;

/// What the page of one proforma shows: its details by class and billing type.
///
/// @param people what is charged for everybody's work, by name
public record ProformaPage(Row row, List<Group> groups, Map<String, BigDecimal> people) {

  /// Details of one class and billing type.
  public record Group(
      TransactionClass transactionClass, BillingType billingType, List<DetailRow> details) {
    public BigDecimal amount() {
      return details.stream().map(DetailRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal quantity() {
      return details.stream().map(DetailRow::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isCharged() {
      return billingType == BillingType.CHARGEABLE;
    }

    public String title(Texts t) {
      return t.of("backlog.class", transactionClass)
          + ", "
          + t.of("backlog.type", billingType).toLowerCase(t.locale());
    }
  }

  private record Key(TransactionClass transactionClass, BillingType billingType) {}

  static ProformaPage of(Row row, List<DetailRow> details) {
    var groups = new LinkedHashMap<Key, List<DetailRow>>();
    var people = new TreeMap<String, BigDecimal>();
    for (DetailRow detail : details) {
      var key =
          new Key(
              TransactionClass.valueOf(detail.transactionClass()),
              BillingType.valueOf(detail.billingType()));
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(detail);
      if (key.billingType == BillingType.CHARGEABLE && !detail.resourceName().isEmpty()) {
        people.merge(detail.resourceName(), detail.amount(), BigDecimal::add);
      }
    }
    return new ProformaPage(
        row,
        groups.entrySet().stream()
            .map(
                it ->
                    new Group(it.getKey().transactionClass, it.getKey().billingType, it.getValue()))
            .toList(),
        people);
  }

  public Currency currency() {
    return Currency.getInstance(row.currency());
  }

  public List<Group> charged() {
    return groups.stream().filter(Group::isCharged).toList();
  }

  public long chargedLines() {
    return charged().stream().mapToLong(group -> group.details().size()).sum();
  }

  /// What is shown to the customer but not in the sum.
  public BigDecimal free() {
    return groups.stream()
        .filter(group -> !group.isCharged())
        .map(Group::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public boolean isDraft() {
    return row.status() == ProformaInvoice.Status.DRAFT;
  }

  public boolean isToBePosted() {
    return row.status() == ProformaInvoice.Status.CONFIRMED && row.invoice().isEmpty();
  }
}
