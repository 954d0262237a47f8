package regie.invoices;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.files.CsvColumn;
import regie.files.CsvExport;

/// Posted invoices as a file, oldest first.
@Component
class InvoiceExport {
  private static final List<CsvColumn> COLUMNS =
      Stream.of(
              "invoice",
              "class",
              "invoiceDate",
              "dueDate",
              "customer",
              "customerName",
              "contract",
              "proforma",
              "currency",
              "net",
              "tax",
              "total",
              "postedBy",
              "postedAt",
              "hash")
          .map(CsvColumn::required)
          .toList();

  private final InvoiceList invoices;
  private final CsvExport export;

  InvoiceExport(InvoiceList invoices, CsvExport export) {
    this.invoices = invoices;
    this.export = export;
  }

  void write(Actor actor, InvoiceList.Filter filter, HttpServletResponse response)
      throws IOException {
    export.write(
        response,
        COLUMNS,
        csv ->
            invoices.each(
                actor,
                filter,
                i ->
                    csv.row(
                        i.invoice(),
                        i.documentClass(),
                        i.invoiceDate(),
                        i.dueDate(),
                        i.customer(),
                        i.customerName(),
                        i.contract(),
                        i.proforma(),
                        i.currency(),
                        i.net(),
                        i.tax(),
                        i.total(),
                        i.postedBy(),
                        i.postedAt(),
                        i.hash())));
  }
}
