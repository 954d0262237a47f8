package regie.proforma;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.jobs.MassAction;
import regie.problem.Refusal;

/// Creates the proformas of many contracts. Parameter `date`: of the proformas.
@Component
class CreateProformasInChunks implements MassAction {
  private final CreateProforma createProforma;

  CreateProformasInChunks(CreateProforma createProforma) {
    this.createProforma = createProforma;
  }

  @Override
  public String kind() {
    return "create-proformas";
  }

  @Override
  public int groupsPerChunk() {
    return 200;
  }

  @Override
  public Produced run(Actor actor, Map<String, String> parameters, List<String> items) {
    LocalDate date = LocalDate.parse(parameters.getOrDefault("date", ""));
    var created = createProforma.create(actor, new CreateProforma.Request(items, null, date));
    Map<String, Refusal> skipped =
        created.skipped().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    contract -> new ProformaRefusal.NothingToInvoice(List.of(contract), date)));
    return new Produced(created.proformas(), skipped);
  }
}
