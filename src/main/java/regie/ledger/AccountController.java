package regie.ledger;

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
@RequestMapping("/api/v1/accounts")
class AccountController {
  private final Accounts accounts;
  private final CreateAccounts create;
  private final EditAccount edit;

  AccountController(Accounts accounts, CreateAccounts create, EditAccount edit) {
    this.accounts = accounts;
    this.create = create;
    this.edit = edit;
  }

  record AccountsCreated(@Nullable List<Account.@Nullable Content> accounts) {}

  @PostMapping
  @Requires(Permission.EDIT_SETUP)
  @ResponseStatus(HttpStatus.CREATED)
  Written create(Actor actor, @RequestBody AccountsCreated body) {
    SentSet<Account.Content> sent = SentSet.request("accounts", body.accounts());
    create.create(actor, sent);
    return new Written(sent.size());
  }

  @GetMapping
  @Requires(Permission.READ_SETUP)
  Page<Account> list(
      Actor actor,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(accounts.list(actor, Search.pattern(q), paging), paging, Account::code);
  }

  @GetMapping("/{code}")
  @Requires(Permission.READ_SETUP)
  ResponseEntity<Account> get(Actor actor, @PathVariable String code) {
    Account account = accounts.get(actor, code);
    return Versions.answer(account, account.version());
  }

  @PutMapping("/{code}")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Account> edit(
      Actor actor,
      @PathVariable String code,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Account.Content body) {
    Account account = edit.edit(actor, code, Versions.required(ifMatch), body);
    return Versions.answer(account, account.version());
  }
}
