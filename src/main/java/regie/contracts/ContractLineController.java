package regie.contracts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1")
class ContractLineController {
  private final Contracts contracts;
  private final ContractLines lines;
  private final AddContractLines add;
  private final ContractExport export;

  ContractLineController(
      Contracts contracts, ContractLines lines, AddContractLines add, ContractExport export) {
    this.contracts = contracts;
    this.lines = lines;
    this.add = add;
    this.export = export;
  }

  record LinesAdded(@Nullable List<ContractLine.@Nullable Content> lines) {}

  @PostMapping("/contracts/{code}/lines")
  @Requires(Permission.EDIT_MASTER_DATA)
  @ResponseStatus(HttpStatus.CREATED)
  Written add(Actor actor, @PathVariable String code, @RequestBody LinesAdded body) {
    SentSet<ContractLine.Content> sent = SentSet.request("lines", body.lines());
    add.add(actor, code, sent);
    return new Written(sent.size());
  }

  @GetMapping("/contracts/{code}/lines")
  @Requires(Permission.READ_MASTER_DATA)
  Page<ContractLine> list(
      Actor actor,
      @PathVariable String code,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    contracts.get(actor, code);
    var paging = Paging.of(limit, after);
    return Page.of(lines.list(actor, code, paging), paging, ContractLine::code);
  }

  /// One row a line, with its contract. A contract without lines has a row of its own.
  @GetMapping(path = "/contracts.csv", produces = "text/csv")
  @Requires(Permission.READ_MASTER_DATA)
  void export(Actor actor, HttpServletResponse response) throws IOException {
    export.write(actor, response);
  }
}
