package regie.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.access.Tokens.NewToken;
import regie.access.Users.NewUser;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.CompanyId;
import regie.company.UserId;

/// Companies and people for tests, made without going through the API.
///
/// ```java
/// People people = People.of(context);
/// CompanyId company = people.company("ALPHA");
/// Api api = Api.at(port).as(people.token(company, Role.PROJECT_MANAGER));
/// Actor actor = people.actor(company, Role.PROJECT_MANAGER);
/// ```
public final class People {
  public static final String PASSWORD = "correct horse battery";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final JdbcClient jdbc;
  private final Users users;
  private final Tokens tokens;
  private final Passwords passwords;
  private final BusinessDay businessDay;

  private People(ApplicationContext context) {
    this.jdbc = context.getBean(JdbcClient.class);
    this.users = context.getBean(Users.class);
    this.tokens = context.getBean(Tokens.class);
    this.passwords = context.getBean(Passwords.class);
    this.businessDay = context.getBean(BusinessDay.class);
  }

  public static People of(ApplicationContext context) {
    return new People(context);
  }

  /// A company in Great Britain keeping books in GBP, with the product's default settings and
  /// number series. The code gets a number, so that tests do not meet.
  public CompanyId company(String code) {
    String unique = code + "-" + COUNT.incrementAndGet();
    long id =
        jdbc.sql(
                """
                insert into company.legal_entity (code, name, country, currency, time_zone)
                values (:code, :code, 'GB', 'GBP', 'Europe/London') returning company_id
                """)
            .param("code", unique)
            .query(Long.class)
            .single();
    jdbc.sql("insert into company.settings (company_id) values (:company)")
        .param("company", id)
        .update();
    jdbc.sql(
            """
            insert into company.number_series (company_id, series, template)
            values (:company, 'INVOICE', '{code}-{year}-{number}'), (:company, 'PROFORMA', 'PF-{year}-{number}')
            """)
        .param("company", id)
        .update();
    return new CompanyId(id);
  }

  public String code(CompanyId company) {
    return jdbc.sql("select code from company.legal_entity where company_id = :company")
        .param("company", company.value())
        .query(String.class)
        .single();
  }

  /// A person with the roles, whose password is [#PASSWORD].
  public Actor actor(CompanyId company, Role... roles) {
    return actor(company, false, roles);
  }

  public Actor serviceUser(CompanyId company, Role... roles) {
    return actor(company, true, roles);
  }

  private Actor actor(CompanyId company, boolean service, Role... roles) {
    String name = (service ? "service" : "person") + COUNT.incrementAndGet();
    long id =
        users
            .insert(
                new NewUser(
                    name,
                    "Display of " + name,
                    service ? null : passwords.encode(PASSWORD),
                    service,
                    false,
                    "en",
                    businessDay.now()))
            .orElseThrow();
    give(new Actor(company, new UserId(id), name), company, roles);
    return new Actor(company, new UserId(id), name);
  }

  /// Gives the user these roles, and no others, in the company.
  public void give(Actor user, CompanyId company, Role... roles) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(Set.of(roles));
    users.setRoles(company, user.userId(), all);
  }

  /// A token of a new person with the roles.
  public String token(CompanyId company, Role... roles) {
    return token(actor(company, roles));
  }

  /// A token of the user for its company.
  public String token(Actor user) {
    TokenSecret secret = TokenSecret.random();
    tokens.insert(
        secret,
        new NewToken(
            TokenKind.ISSUED,
            user.userId(),
            user.companyId(),
            "test",
            user.userId(),
            businessDay.now(),
            null));
    return secret.text();
  }

  /// The value of the session cookie of a browser in which the user is signed in.
  public String session(Actor user) {
    TokenSecret secret = TokenSecret.random();
    tokens.insert(
        secret,
        new NewToken(
            TokenKind.SESSION,
            user.userId(),
            user.companyId(),
            "",
            user.userId(),
            businessDay.now(),
            businessDay.now().plusSeconds(3600)));
    return secret.text();
  }
}
