package regie.backlog;

import java.util.LinkedHashMap;
import java.util.Map;
import regie.actuals.OpenItem.Pricing;

/// An open item in the field's terms.
final class OpenItemJson {
  private OpenItemJson() {}

  static Map<String, Object> of(OpenItemRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("item", Long.toString(row.item()));
    json.put("entry", row.entry());
    json.put("date", row.date());
    json.put("contract", row.contract());
    json.put("line", row.line());
    json.put("customer", row.customer());
    json.put("customerName", row.customerName());
    json.put("project", row.project());
    json.put("task", row.task());
    json.put("class", row.transactionClass().term());
    json.put("resource", row.resource());
    json.put("resourceName", row.resourceName());
    json.put("role", row.role());
    json.put("description", row.description());
    json.put("quantity", row.quantity());
    json.put("price", row.unitPrice());
    json.put("amount", row.amount());
    json.put("currency", row.currency());
    json.put("billingType", row.billingType().term());
    json.put("billingStatus", row.readiness().term());
    json.put("priceMissing", row.pricing() == Pricing.MISSING);
    if (row.proforma() != null) {
      json.put("proforma", row.proforma());
    }
    return json;
  }
}
