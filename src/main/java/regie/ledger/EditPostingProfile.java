package regie.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.problem.InvalidContent;
import regie.problem.RefusedException;
import regie.problem.StaleVersion;

/// Chooses the account of a posting type, or takes it away: then nothing can be posted that needs
/// it.
@Service
public class EditPostingProfile {
  private final Books books;
  private final Accounts accounts;

  EditPostingProfile(Books books, Accounts accounts) {
    this.books = books;
    this.accounts = accounts;
  }

  /// @param account its code; none: no account is set up
  @Transactional
  public void edit(Actor actor, PostingType type, int version, @Nullable String account) {
    if (account != null) {
      checkAccount(actor, account);
    }
    if (!books.takeProfile(actor, version)) {
      throw new StaleVersion("account of", type.term(), books.versions(actor).profileVersion())
          .refuse();
    }
    if (account == null) {
      books.removeAccount(actor, type);
    } else {
      books.setAccount(actor.company(), type, account);
    }
  }

  private void checkAccount(Actor actor, String account) {
    try {
      accounts.get(actor, account);
    } catch (RefusedException e) {
      throw InvalidContent.at("account", "there is no account " + account).refuse();
    }
  }
}
