package regie.parties;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.files.CsvExport;

/// All customers as a file, for programs and for people.
@Component
class CustomerExport {
  private final Customers customers;
  private final CsvExport export;

  CustomerExport(Customers customers, CsvExport export) {
    this.customers = customers;
    this.export = export;
  }

  void write(Actor actor, HttpServletResponse response) throws IOException {
    export.write(
        response,
        CustomerImport.COLUMNS,
        csv ->
            customers.each(
                actor,
                c ->
                    csv.row(
                        c.code(),
                        c.name(),
                        c.country(),
                        c.language(),
                        c.paymentTermDays(),
                        c.taxGroup(),
                        c.taxRegistration(),
                        c.address(),
                        c.postcode(),
                        c.city(),
                        c.email(),
                        c.onHold())));
  }
}
