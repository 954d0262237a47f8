package regie.proforma;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.jobs.Accepted;
import regie.problem.InvalidContent;
import regie.problem.SentSet;
import regie.rest.Versions;

@RestController
@RequestMapping("/api/v1")
class ConfirmationController {
  private final ConfirmProforma confirmProforma;
  private final ProformaJobs jobs;

  ConfirmationController(ConfirmProforma confirmProforma, ProformaJobs jobs) {
    this.confirmProforma = confirmProforma;
    this.jobs = jobs;
  }

  record Confirmed(String proforma, String status) {}

  /// With `If-Match`, only that version is confirmed.
  @PostMapping("/proformas/{proforma}/confirmation")
  @Requires(Permission.EDIT_PROFORMAS)
  Confirmed confirm(
      Actor actor,
      @PathVariable String proforma,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    if (ifMatch == null) {
      confirmProforma.confirm(actor, List.of(proforma));
    } else {
      confirmProforma.confirm(actor, proforma, Versions.required(ifMatch));
    }
    return new Confirmed(proforma, ProformaInvoice.Status.CONFIRMED.term());
  }

  /// Either proformas, all or none at once, or all drafts, each on its own account in the
  /// background.
  record Confirmations(@Nullable List<@Nullable String> proformas, @Nullable Boolean all) {}

  @PostMapping("/confirmations")
  @Requires(Permission.EDIT_PROFORMAS)
  ResponseEntity<Object> confirmMany(Actor actor, @RequestBody Confirmations body) {
    if (Boolean.TRUE.equals(body.all())) {
      if (body.proformas() != null) {
        throw InvalidContent.at("all", "cannot be given together with proformas").refuse();
      }
      return Accepted.of(jobs.confirmAll(actor));
    }
    var numbers =
        SentSet.<String>request("proformas", body.proformas()).right().stream().distinct().toList();
    confirmProforma.confirm(actor, numbers);
    return ResponseEntity.ok(Map.of("confirmed", numbers.size()));
  }
}
