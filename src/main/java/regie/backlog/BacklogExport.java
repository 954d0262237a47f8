package regie.backlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvExport;

/// What is filtered in the backlog as a file, in the same order.
@Component
class BacklogExport {
  private static final List<CsvColumn> COLUMNS =
      Stream.of(
              "item",
              "entry",
              "date",
              "contract",
              "line",
              "customer",
              "customerName",
              "project",
              "task",
              "class",
              "resource",
              "resourceName",
              "role",
              "description",
              "quantity",
              "price",
              "amount",
              "currency",
              "billingType",
              "billingStatus",
              "proforma")
          .map(CsvColumn::required)
          .toList();

  private final BillingBacklog backlog;
  private final CsvExport export;

  BacklogExport(BillingBacklog backlog, CsvExport export) {
    this.backlog = backlog;
    this.export = export;
  }

  void write(
      Actor actor, BacklogFilter filter, BillingBacklog.Window window, HttpServletResponse response)
      throws IOException {
    export.write(
        response, COLUMNS, csv -> backlog.each(actor, filter, window, row -> csv.row(cells(row))));
  }

  private static Object[] cells(OpenItemRow row) {
    return new Object[] {
      row.item(),
      row.entry(),
      row.date(),
      row.contract(),
      row.line(),
      row.customer(),
      row.customerName(),
      row.project(),
      row.task(),
      row.transactionClass().term(),
      row.resource(),
      row.resourceName(),
      row.role(),
      row.description(),
      row.quantity(),
      row.unitPrice(),
      row.amount(),
      row.currency(),
      row.billingType().term(),
      row.readiness().term(),
      row.proforma() == null ? "" : row.proforma()
    };
  }
}
