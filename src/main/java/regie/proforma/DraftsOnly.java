package regie.proforma;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.problem.StaleVersion;
import regie.problem.WrongState;

/// Says why proformas could not be moved out of the draft state.
@Component
class DraftsOnly {
  private final Proformas proformas;

  DraftsOnly(Proformas proformas) {
    this.proformas = proformas;
  }

  /// Locks the proforma and refuses when it was changed since `version`, or is unknown.
  void refuseStale(Actor actor, String number, int version) {
    int current =
        proformas
            .lockVersion(actor, number)
            .orElseThrow(() -> new NotFound("proforma", number).refuse());
    if (current != version) {
      throw new StaleVersion("proforma", number, current).refuse();
    }
  }

  /// Refuses when one of `asked` is not among `moved`: it does not exist, or is no draft.
  void refuseMissing(Actor actor, Collection<String> asked, List<String> moved) {
    var missing = new TreeSet<>(asked);
    moved.forEach(missing::remove);
    if (missing.isEmpty()) {
      return;
    }
    var found =
        proformas.find(actor, missing).stream()
            .collect(Collectors.toMap(ProformaInvoice::number, Function.identity()));
    for (String number : missing) {
      var proforma = found.get(number);
      if (proforma == null) {
        throw new NotFound("proforma", number).refuse();
      }
      String state = proforma.status().name().toLowerCase(Locale.ROOT);
      throw new WrongState("Proforma " + number, state, "Only a draft can be confirmed or deleted.")
          .refuse();
    }
  }
}
