package regie.ledger;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.Content;
import regie.problem.StaleVersion;

/// Renames an account. Code and kind stay.
@Service
public class EditAccount {
  private final Accounts accounts;

  EditAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  @Transactional
  public Account edit(Actor actor, String code, int version, Account.Content sent) {
    Account before = accounts.get(actor, code);
    var content = new Content();
    Account edited = CreateAccounts.checked(sent, version, content);
    content.check(edited.code().equals(code), "code", "must stay " + code);
    content.check(edited.kind() == before.kind(), "kind", "must stay " + before.kind());
    content.refuseIfWrong();
    if (!accounts.update(actor, edited)) {
      throw new StaleVersion("account", code, before.version()).refuse();
    }
    return accounts.get(actor, code);
  }
}
