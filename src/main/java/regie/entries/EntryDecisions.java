package regie.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import regie.actuals.BillingType;
import regie.money.Quantity;
import regie.problem.Content;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.GridPicked;

/// Reads what the approver decided about the selected entries: how much of each is billable, and
/// how.
final class EntryDecisions {
  private EntryDecisions() {}

  /// Refused when a quantity cannot be read, by the number of its entry.
  static List<EntryApproval> of(GridPicked picked, FormInput input, Frame frame) {
    Content content = new Content();
    List<EntryApproval> approvals = new ArrayList<>();
    for (String number : picked.items()) {
      String field = "billable-" + number;
      BigDecimal billable = input.number(field, content, frame.typed());
      String type = input.get("type-" + number);
      approvals.add(
          new EntryApproval(
              number,
              billable == null ? null : quantity(field, billable, content),
              type.isEmpty()
                  ? null
                  : content.parsed(
                      "type-" + number, () -> BillingType.of(type), BillingType.CHARGEABLE)));
    }
    content.refuseIfWrong();
    return approvals;
  }

  private static Quantity quantity(String field, BigDecimal billable, Content content) {
    content.decimals(field, billable, Quantity.DECIMALS_MAX);
    return content.parsed(field, () -> new Quantity(billable), Quantity.ZERO);
  }
}
