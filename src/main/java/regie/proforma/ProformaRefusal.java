package regie.proforma;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// Why a proforma is not created.
public sealed interface ProformaRefusal extends Refusal {
  /// Nothing chargeable is ready (FO-162, C-22, C-23).
  record NothingToInvoice(List<String> contracts, LocalDate cutOff) implements ProformaRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.NOTHING_TO_INVOICE;
    }

    @Override
    public String detail() {
      return "Nothing chargeable dated up to "
          + cutOff
          + " is ready to invoice on "
          + String.join(", ", contracts.stream().limit(20).toList())
          + ". Mark it ready in the backlog first.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("contracts", contracts, "cutOff", cutOff);
    }
  }
}
