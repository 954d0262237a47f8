package regie.ledger;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.Code;
import regie.problem.Content;
import regie.problem.SentSet;

@Service
public class CreateAccounts {
  private final Accounts accounts;

  CreateAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Transactional
  public void create(Actor actor, SentSet<Account.Content> sent) {
    SentSet<Account> created = sent.checked((account, content) -> checked(account, 1, content));
    created.unique("code", Account::code);
    created.written("code", Account::code, accounts.insert(actor.company(), created.right()));
    created.settle();
  }

  static Account checked(Account.Content sent, int version, Content content) {
    return new Account(
        Code.required(content, "code", sent.code()),
        content.requiredLine("name", sent.name(), 200),
        content.required("kind", sent.kind(), Account.Kind.ASSET),
        version);
  }
}
