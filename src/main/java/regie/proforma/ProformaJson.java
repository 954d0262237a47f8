package regie.proforma;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regie.actuals.BillingType;

/// A proforma in the field's terms.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProformaJson(
    String proforma,
    String contract,
    String customer,
    String project,
    String currency,
    LocalDate date,
    String status,
    BigDecimal amount,
    BigDecimal tax,
    BigDecimal total,
    String invoice,
    int version,
    @Nullable List<Detail> details) {
  record Detail(
      int no,
      String source,
      String entry,
      String line,
      @JsonProperty("class") String transactionClass,
      LocalDate date,
      String resource,
      String role,
      String description,
      BigDecimal quantity,
      BigDecimal price,
      BigDecimal amount,
      BigDecimal tax,
      String billingType) {}

  static ProformaJson of(ProformaList.Row row) {
    return with(row, null);
  }

  static ProformaJson of(ProformaList.Row row, List<ProformaList.DetailRow> details) {
    return with(row, details.stream().map(ProformaJson::detail).toList());
  }

  private static ProformaJson with(ProformaList.Row row, @Nullable List<Detail> details) {
    return new ProformaJson(
        row.proforma(),
        row.contract(),
        row.customer(),
        row.project(),
        row.currency(),
        row.date(),
        row.status().term(),
        row.amount(),
        row.tax(),
        row.total(),
        row.invoice(),
        row.version(),
        details);
  }

  private static Detail detail(ProformaList.DetailRow row) {
    return new Detail(
        row.no(),
        Long.toString(row.source()),
        row.entry(),
        row.line(),
        row.transactionClass().toLowerCase(Locale.ROOT),
        row.date(),
        row.resource(),
        row.role(),
        row.description(),
        row.quantity(),
        row.price(),
        row.amount(),
        row.tax(),
        BillingType.valueOf(row.billingType()).term());
  }
}
