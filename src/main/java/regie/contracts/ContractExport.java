package regie.contracts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.files.CsvExport;

/// All contracts as a file: one row a line, with its contract. A contract without lines has a row
/// of its own.
@Component
class ContractExport {
  private final ContractLines lines;
  private final CsvExport export;

  ContractExport(ContractLines lines, CsvExport export) {
    this.lines = lines;
    this.export = export;
  }

  void write(Actor actor, HttpServletResponse response) throws IOException {
    export.write(
        response,
        ContractImport.COLUMNS,
        csv ->
            lines.each(
                actor,
                (contract, line) -> {
                  csv.row(
                      contract.code(),
                      contract.name(),
                      contract.customer(),
                      contract.currency(),
                      contract.status(),
                      contract.orderReference(),
                      line == null ? null : line.code(),
                      line == null ? null : line.name(),
                      line == null ? null : line.project(),
                      line == null ? null : line.billingMethod(),
                      line == null ? null : line.billingStart(),
                      line == null ? null : line.invoiceFrequency());
                }));
  }
}
