package regie.proforma;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.Today;
import regie.jobs.Accepted;
import regie.problem.InvalidContent;
import regie.problem.NotFound;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Versions;

@RestController
@RequestMapping("/api/v1/proformas")
class ProformaController {
  private final ProformaList proformas;
  private final CreateProforma createProforma;
  private final DeleteDraft deleteDraft;
  private final ProformaJobs jobs;
  private final Today today;

  ProformaController(
      ProformaList proformas,
      CreateProforma createProforma,
      DeleteDraft deleteDraft,
      ProformaJobs jobs,
      Today today) {
    this.proformas = proformas;
    this.createProforma = createProforma;
    this.deleteDraft = deleteDraft;
    this.jobs = jobs;
    this.today = today;
  }

  /// Either contracts, whose proformas are created at once, or all that have something ready, in
  /// the background.
  record NewProformas(
      @Nullable List<@Nullable String> contracts,
      @Nullable String project,
      @Nullable LocalDate date,
      @Nullable Boolean all) {}

  @PostMapping
  @Requires(Permission.EDIT_PROFORMAS)
  ResponseEntity<Object> create(Actor actor, @RequestBody NewProformas body) {
    LocalDate date = body.date() == null ? today.of(actor) : body.date();
    if (Boolean.TRUE.equals(body.all())) {
      if (body.contracts() != null || body.project() != null) {
        throw InvalidContent.at("all", "cannot be given together with contracts or project")
            .refuse();
      }
      return Accepted.of(jobs.createAll(actor, date));
    }
    var contracts = SentSet.<String>request("contracts", body.contracts()).right();
    var request =
        new CreateProforma.Request(contracts.stream().distinct().toList(), body.project(), date);
    return ResponseEntity.status(HttpStatus.CREATED).body(createProforma.create(actor, request));
  }

  record ListQuery(
      @Nullable String status,
      @Nullable String contract,
      @Nullable String customer,
      @Nullable Integer limit,
      @Nullable String after) {}

  @GetMapping
  @Requires(Permission.READ_PROFORMAS)
  Page<ProformaJson> list(Actor actor, @ParameterObject ListQuery query) {
    var paging = Paging.of(query.limit(), query.after());
    var filter =
        new ProformaList.Filter(status(query.status()), query.contract(), query.customer(), false);
    var page =
        Page.of(proformas.list(actor, filter, paging), paging, row -> Long.toString(row.id()));
    return new Page<>(page.items().stream().map(ProformaJson::of).toList(), page.next());
  }

  private static ProformaInvoice.@Nullable Status status(@Nullable String status) {
    if (status == null || status.isBlank()) {
      return null;
    }
    for (ProformaInvoice.Status known : ProformaInvoice.Status.values()) {
      if (known.term().equalsIgnoreCase(status)) {
        return known;
      }
    }
    throw InvalidContent.at("status", "must be draft, confirmed or deleted").refuse();
  }

  @GetMapping("/{proforma}")
  @Requires(Permission.READ_PROFORMAS)
  ResponseEntity<ProformaJson> get(Actor actor, @PathVariable String proforma) {
    var row = find(actor, proforma);
    return Versions.answer(ProformaJson.of(row, proformas.details(actor, row.id())), row.version());
  }

  @DeleteMapping("/{proforma}")
  @Requires(Permission.EDIT_PROFORMAS)
  ResponseEntity<Void> delete(
      Actor actor,
      @PathVariable String proforma,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    deleteDraft.delete(actor, proforma, Versions.required(ifMatch));
    return ResponseEntity.noContent().build();
  }

  private ProformaList.Row find(Actor actor, String number) {
    return proformas
        .find(actor, number)
        .orElseThrow(() -> new NotFound("proforma", number).refuse());
  }
}
