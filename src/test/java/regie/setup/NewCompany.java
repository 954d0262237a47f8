package regie.setup;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import regie.access.People;
import regie.access.Role;
import regie.company.Actor;
import regie.company.CompanyContent;
import regie.company.CompanyId;
import regie.company.FoundCompany;
import regie.company.LegalEntity;
import regie.ledger.OpenBooks;
import regie.rest.Api;

/// A company for a test, founded as the application founds it, with people who have one role each.
public final class NewCompany {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final People people;
  private final LegalEntity company;
  private final int port;

  private NewCompany(People people, LegalEntity company, int port) {
    this.people = people;
    this.company = company;
    this.port = port;
  }

  /// Keeps books in GBP.
  public static NewCompany inGreatBritain(ApplicationContext context, int port) {
    var sent =
        new CompanyContent(
            "CO-" + COUNT.incrementAndGet(), "A company", "GB", "GBP", null, null, null);
    var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    LegalEntity founded =
        transaction.execute(
            _ -> {
              LegalEntity company = context.getBean(FoundCompany.class).found(sent);
              context.getBean(OpenBooks.class).open(company.id());
              return company;
            });
    return new NewCompany(People.of(context), founded, port);
  }

  public CompanyId id() {
    return company.id();
  }

  public Actor actor(Role role) {
    return people.actor(id(), role);
  }

  /// Calls as a person with the role.
  public Api as(Role role) {
    return Api.at(port).as(people.token(id(), role));
  }
}
