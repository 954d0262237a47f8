package regie.pricing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.files.CsvExport;

/// All bill rates as a file.
@Component
class BillRateExport {
  private final BillRates rates;
  private final CsvExport export;

  BillRateExport(BillRates rates, CsvExport export) {
    this.rates = rates;
    this.export = export;
  }

  void write(Actor actor, HttpServletResponse response) throws IOException {
    export.write(
        response,
        BillRateImport.COLUMNS,
        csv ->
            rates.each(
                actor,
                r ->
                    csv.row(
                        r.priceList(),
                        r.role(),
                        r.rate(),
                        r.currency(),
                        r.from(),
                        r.to(),
                        r.contract())));
  }
}
