package regie.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.rest.Versions;
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1")
class ContractController {
  private final Contracts contracts;
  private final CreateContracts create;
  private final EditContract edit;
  private final ConfirmContracts confirm;

  ContractController(
      Contracts contracts, CreateContracts create, EditContract edit, ConfirmContracts confirm) {
    this.contracts = contracts;
    this.create = create;
    this.edit = edit;
    this.confirm = confirm;
  }

  record ContractsCreated(@Nullable List<ProjectContract.@Nullable Content> contracts) {}

  @PostMapping("/contracts")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written create(Actor actor, @RequestBody ContractsCreated body) {
    SentSet<ProjectContract.Content> sent = SentSet.request("contracts", body.contracts());
    create.create(actor, sent);
    return new Written(sent.size());
  }

  @GetMapping("/contracts")
  @Requires(Permission.READ_MASTER_DATA)
  Page<ProjectContract> list(
      Actor actor,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(contracts.list(actor, Search.pattern(q), paging), paging, ProjectContract::code);
  }

  @GetMapping("/contracts/{code}")
  @Requires(Permission.READ_MASTER_DATA)
  ResponseEntity<ProjectContract> get(Actor actor, @PathVariable String code) {
    ProjectContract contract = contracts.get(actor, code);
    return Versions.answer(contract, contract.version());
  }

  @PutMapping("/contracts/{code}")
  @Requires(Permission.EDIT_MASTER_DATA)
  ResponseEntity<ProjectContract> edit(
      Actor actor,
      @PathVariable String code,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody ProjectContract.Content body) {
    ProjectContract contract = edit.edit(actor, code, Versions.required(ifMatch), body);
    return Versions.answer(contract, contract.version());
  }

  @PostMapping("/contracts/{code}/confirmation")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  ProjectContract confirm(Actor actor, @PathVariable String code) {
    confirm.confirm(actor, List.of(code));
    return contracts.get(actor, code);
  }
}
