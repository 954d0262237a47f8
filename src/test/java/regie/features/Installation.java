package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import regie.access.Role;
import regie.rest.Api;

/// The running application, as its operator knows it: founds a company for each scenario.
final class Installation {
  private static volatile @Nullable Installation running;

  private final Api anonymous;
  private final String operatorPassword;
  private final Api operator;
  private final AtomicInteger companies = new AtomicInteger();
  private @Nullable Company stranger;

  private Installation(int port, String operatorPassword) {
    this.anonymous = Api.at(port);
    this.operatorPassword = operatorPassword;
    this.operator = signIn(null);
  }

  /// Must be called before scenarios run.
  static void at(int port, String operatorPassword) {
    running = new Installation(port, operatorPassword);
  }

  static Installation running() {
    Installation installation = running;
    if (installation == null) {
      throw new IllegalStateException("The application was not started; run FeaturesTest");
    }
    return installation;
  }

  Api anonymous() {
    return anonymous;
  }

  /// Somebody who may do everything, but in another company.
  synchronized Api outsider() {
    Company other = stranger;
    if (other == null) {
      other = found("OUTSIDE", "US", "USD");
      stranger = other;
    }
    return other.everything();
  }

  /// Founds a company with the defaults of the vocabulary; where they differ from the product's,
  /// they are set. What is named must be new in the installation, so the code gets a number.
  Company found(String alias, String country, String currency) {
    String code = alias.replaceAll("[^A-Za-z0-9_.@-]", "-") + "-" + companies.incrementAndGet();
    var sent = Json.object("code", code, "name", alias, "country", country, "currency", currency);
    expect(201, operator.post("/api/v1/companies", Json.write(sent)));
    var company = new Company(code, signIn(code));
    Api.Answer settings = expect(200, company.administrator.get("/api/v1/company/settings"));
    var wanted = Json.fields(settings.json());
    wanted.remove("version");
    wanted.putAll(
        Json.object(
            "accrueRevenue",
            false,
            "journalPosting",
            "AUTOMATIC",
            "journalPeriod",
            "MONTHS",
            "moveClosedDates",
            true,
            "invoiceDates",
            "FREE"));
    expect(
        200,
        company
            .administrator
            .on(settings.version())
            .put("/api/v1/company/settings", Json.write(wanted)));
    return company;
  }

  private Api signIn(@Nullable String company) {
    var credentials =
        Json.object("user", "operator", "password", operatorPassword, "company", company);
    Api.Answer answer = expect(200, anonymous.post("/api/v1/sign-in", Json.write(credentials)));
    return anonymous.as(answer.json().get("token").asString());
  }

  private static Api.Answer expect(int status, Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    return answer;
  }

  /// A company with people who have one role each.
  final class Company {
    private final String code;
    private final Api administrator;
    private final Map<String, Api> members = new ConcurrentHashMap<>();

    private Company(String code, Api administrator) {
      this.code = code;
      this.administrator = administrator;
    }

    Api as(Role role) {
      return role == Role.ADMINISTRATOR
          ? administrator
          : members.computeIfAbsent(role.name(), name -> serviceUser(name, role));
    }

    private Api everything() {
      return members.computeIfAbsent("everything", name -> serviceUser(name, Role.values()));
    }

    private Api serviceUser(String what, Role... roles) {
      String name = (what + "." + code).toLowerCase(Locale.ROOT);
      var user = Json.object("name", name, "displayName", what, "service", true, "roles", roles);
      expect(201, administrator.post("/api/v1/users", Json.write(user)));
      Api.Answer token =
          expect(
              201,
              administrator.post(
                  "/api/v1/users/" + name + "/tokens",
                  Json.write(Json.object("label", "features"))));
      return anonymous.as(token.json().get("token").asString());
    }
  }
}
