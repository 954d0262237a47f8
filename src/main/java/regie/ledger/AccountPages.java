package regie.ledger;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;

/// The chart of accounts: the list, and the form of one.
@PageController
class AccountPages {
  private final Accounts accounts;
  private final CreateAccounts create;
  private final EditAccount edit;

  AccountPages(Accounts accounts, CreateAccounts create, EditAccount edit) {
    this.accounts = accounts;
    this.create = create;
    this.edit = edit;
  }

  @GetMapping("/accounts")
  @Requires(Permission.READ_SETUP)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    var found = accounts.list(actor, Search.pattern(frame.url().get("q")), paging);
    return AccountList.page(frame, Page.of(found, paging, Account::code)).view();
  }

  @GetMapping("/accounts/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView blank(Frame frame) {
    return AccountForm.adding(frame, FormInput.empty()).view();
  }

  @PostMapping("/accounts/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView add(Actor actor, Frame frame, FormInput input) {
    try {
      create.create(actor, SentSet.single(AccountForm.read(input)));
      return new ModelAndView("redirect:/accounts");
    } catch (RefusedException refused) {
      return AccountForm.adding(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/accounts/{code}")
  @Requires(Permission.READ_SETUP)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String code) {
    return AccountForm.editing(frame, AccountForm.stored(accounts.get(actor, code))).view();
  }

  @PostMapping("/accounts/{code}")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String code, FormInput input) {
    Account before = accounts.get(actor, code);
    input.set("code", code);
    var sent = new Account.Content(code, input.orNull("name"), before.kind());
    try {
      edit.edit(actor, code, input.version(), sent);
      return new ModelAndView("redirect:/accounts");
    } catch (RefusedException refused) {
      return AccountForm.editing(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }
}
