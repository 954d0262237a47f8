package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.files.CsvExport;

/// All resources, and all cost rates, as files.
@Component
class ResourceExport {
  private final Resources resources;
  private final CostRates rates;
  private final CsvExport export;

  ResourceExport(Resources resources, CostRates rates, CsvExport export) {
    this.resources = resources;
    this.rates = rates;
    this.export = export;
  }

  void resources(Actor actor, HttpServletResponse response) throws IOException {
    export.write(
        response,
        ResourceImport.COLUMNS.subList(0, 3),
        csv -> resources.each(actor, r -> csv.row(r.code(), r.name(), r.role())));
  }

  void costRates(Actor actor, HttpServletResponse response) throws IOException {
    export.write(
        response,
        CostRateImport.COLUMNS,
        csv ->
            rates.each(
                actor, r -> csv.row(r.resource(), r.rate(), r.currency(), r.from(), r.to())));
  }
}
