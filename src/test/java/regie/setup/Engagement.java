package regie.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.ApplicationContext;
import regie.access.Role;
import regie.company.Actor;
import regie.rest.Api;
import tools.jackson.databind.JsonNode;

/// A company in Great Britain with work to bill, and the steps of billing it.
///
/// | Contract | Customer | Project | An hour |
/// |---|---|---|---|
/// | C1, confirmed | ADATUM, VAT 20 %, 30 days | P1 | 200 |
/// | C2, confirmed | BIRCH, no tax, 14 days | P2 | 150, the contract's own |
/// | C3, confirmed | ADATUM | P3 | 200 |
/// | C4, a draft | ADATUM | P4 | 200 |
/// | none | | INT | |
///
/// ANNA is a Consultant and costs 40 an hour; TIM is a Trainee, costs 20, and has no bill rate.
public final class Engagement {
  private final NewCompany company;
  private final Api manager;
  private final Api accountant;
  private final Api administrator;

  private Engagement(NewCompany company) {
    this.company = company;
    this.manager = company.as(Role.PROJECT_MANAGER);
    this.accountant = company.as(Role.PROJECT_ACCOUNTANT);
    this.administrator = company.as(Role.ADMINISTRATOR);
  }

  public static Engagement begin(ApplicationContext context, int port) {
    var engagement = new Engagement(NewCompany.inGreatBritain(context, port));
    engagement.world();
    return engagement;
  }

  private void world() {
    enter("tax-groups", "{'taxGroups': [{'code': 'STD', 'percent': '20'}]}");
    enter(
        "customers",
        "{'customers': [{'code': 'ADATUM', 'taxGroup': 'STD'}, {'code': 'BIRCH', 'paymentTermDays': 14}]}");
    enter(
        "projects",
        "{'projects': [{'code': 'P1', 'tasks': [{'code': 'T1'}]}, {'code': 'P2'}, {'code': 'P3'}, {'code': 'P4'},"
            + " {'code': 'INT', 'type': 'INTERNAL'}]}");
    enter(
        "resources",
        "{'resources': [{'code': 'ANNA', 'role': 'Consultant', 'costRate': '40'},"
            + " {'code': 'TIM', 'role': 'Trainee', 'costRate': '20'}]}");
    enter(
        "contracts",
        "{'contracts': ["
            + List.of("1 ADATUM", "2 BIRCH", "3 ADATUM", "4 ADATUM").stream()
                .map(Engagement::contract)
                .collect(Collectors.joining(", "))
            + "]}");
    for (String confirmed : List.of("C1", "C2", "C3")) {
      enter("contracts/" + confirmed + "/confirmation", "{}");
    }
    enter(
        "bill-rates",
        "{'billRates': [{'role': 'Consultant', 'rate': '200', 'currency': 'GBP'},"
            + " {'role': 'Consultant', 'rate': '150', 'contract': 'C2'}]}");
  }

  private static String contract(String numberAndCustomer) {
    String[] of = numberAndCustomer.split(" ");
    return "{'code': 'C%s', 'customer': '%s', 'currency': 'GBP', 'lines': [{'code': 'L%s', 'project': 'P%s'}]}"
        .formatted(of[0], of[1], of[0], of[0]);
  }

  public Api manager() {
    return manager;
  }

  public Api accountant() {
    return accountant;
  }

  public Api administrator() {
    return administrator;
  }

  public NewCompany company() {
    return company;
  }

  public Actor actor() {
    return company.actor(Role.ADMINISTRATOR);
  }

  /// With apostrophes for quotes.
  public static String json(String text) {
    return text.replace('\'', '"');
  }

  /// Enters master data, which must succeed.
  public void enter(String path, String text) {
    done(administrator.post("/api/v1/" + path, json(text)));
  }

  public static Api.Answer done(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    return answer;
  }

  public Api.Answer asManager(String path, String text) {
    return manager.post("/api/v1/" + path, json(text));
  }

  public Api.Answer asAccountant(String path, String text) {
    return accountant.post("/api/v1/" + path, json(text));
  }

  private static String quoted(String... names) {
    return Arrays.stream(names).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }

  /// ANNA's hours, submitted.
  public void work(String entry, String project, String date, String hours) {
    work("ANNA", entry, project, date, hours);
  }

  public void work(String... resourceEntryProjectDateHours) {
    done(
        asManager(
            "time-entries",
            "{'submit': true, 'entries': [{'resource': '%s', 'entry': '%s', 'project': '%s', 'date': '%s', 'hours': '%s'}]}"
                .formatted((Object[]) resourceEntryProjectDateHours)));
  }

  public Api.Answer approval(String... entries) {
    return asManager(
        "approvals",
        Arrays.stream(entries)
            .map(entry -> "{'entry': '" + entry + "'}")
            .collect(Collectors.joining(", ", "{'approvals': [", "]}")));
  }

  public void approve(String... entries) {
    done(approval(entries));
  }

  public void approveBillable(String entry, String billable) {
    done(
        asManager(
            "approvals",
            "{'approvals': [{'entry': '%s', 'billable': '%s'}]}".formatted(entry, billable)));
  }

  public Api.Answer cancellation(String... entries) {
    return asManager("approval-cancellations", "{'entries': [" + quoted(entries) + "]}");
  }

  public Api.Answer readiness(boolean ready, String... entries) {
    return asManager(
        "backlog/readiness", "{'ready': %s, 'entries': [%s]}".formatted(ready, quoted(entries)));
  }

  public void ready(String... entries) {
    done(readiness(true, entries));
  }

  public Api.Answer creation(String contract, String date) {
    return asManager("proformas", "{'contracts': ['%s'], 'date': '%s'}".formatted(contract, date));
  }

  /// The number of the one draft that is created.
  public String draft(String contract, String date) {
    return done(creation(contract, date)).json().get("proformas").get(0).asString();
  }

  public Api.Answer confirmation(String proforma) {
    return asManager("proformas/" + proforma + "/confirmation", "{}");
  }

  public Api.Answer posting(String proforma, String date) {
    return asAccountant("proposals/" + proforma + "/posting", "{'invoiceDate': '" + date + "'}");
  }

  /// The invoice's number.
  public String post(String proforma, String date) {
    return done(posting(proforma, date)).json().get("invoice").asString();
  }

  /// A confirmed proforma over `hours` of one new, approved entry. Its number.
  public String confirmed(String entry, String contract, String date, String hours) {
    work(entry, contract.replace('C', 'P'), date, hours);
    approve(entry);
    ready(entry);
    String proforma = draft(contract, date);
    done(confirmation(proforma));
    return proforma;
  }

  public Api.Answer deletion(String proforma) {
    long version = manager.get("/api/v1/proformas/" + proforma).version();
    return manager.on(version).delete("/api/v1/proformas/" + proforma);
  }

  public void settings(String changes) {
    Api.Answer before = administrator.get("/api/v1/company/settings");
    var settings = (tools.jackson.databind.node.ObjectNode) before.json();
    settings.remove("version");
    for (String change : changes.split(", ")) {
      String[] of = change.split("=");
      if (of[1].equals("true") || of[1].equals("false")) {
        settings.put(of[0], Boolean.parseBoolean(of[1]));
      } else {
        settings.put(of[0], of[1]);
      }
    }
    done(administrator.on(before.version()).put("/api/v1/company/settings", settings.toString()));
  }

  /// Closes the months up to the last day `until`.
  public void closeUntil(String until) {
    long version = administrator.get("/api/v1/periods").version();
    done(
        administrator.on(version).put("/api/v1/periods", json("{'closedUntil': '" + until + "'}")));
  }

  public static List<JsonNode> items(Api api, String path) {
    return StreamSupport.stream(
            done(api.get("/api/v1/" + path)).json().get("items").spliterator(), false)
        .toList();
  }

  /// With two decimals.
  public static String money(JsonNode amount) {
    return new BigDecimal(amount.asString()).setScale(2).toPlainString();
  }

  /// As in `unbilled sales 8 1600.00 Chargeable, Ready to invoice, `: type, quantity, amount,
  /// billing type, billing status, adjustment.
  public List<String> actuals(String entry) {
    return items(accountant, "actuals?entry=" + entry).stream()
        .map(
            actual ->
                String.join(
                    " | ",
                    actual.get("type").asString(),
                    new BigDecimal(actual.get("quantity").asString())
                        .stripTrailingZeros()
                        .toPlainString(),
                    money(actual.get("amount")),
                    actual.get("billingType").asString(),
                    actual.get("billingStatus").asString(),
                    actual.get("adjustment").asString()))
        .toList();
  }

  /// As in `2026-03-02: Dr project cost 320.00, Cr payroll allocation 320.00`, one per voucher.
  public List<String> vouchers(String query) {
    List<String> vouchers = new ArrayList<>();
    for (JsonNode voucher : items(accountant, "vouchers?" + query)) {
      vouchers.add(
          voucher.get("accountingDate").asString()
              + ": "
              + StreamSupport.stream(voucher.get("lines").spliterator(), false)
                  .map(Engagement::side)
                  .collect(Collectors.joining(", ")));
    }
    return vouchers;
  }

  private static String side(JsonNode line) {
    boolean debit = new BigDecimal(line.get("debit").asString()).signum() > 0;
    return (debit ? "Dr " : "Cr ")
        + line.get("postingType").asString()
        + " "
        + money(line.get(debit ? "debit" : "credit"));
  }

  /// As in `cost 320.00, not ready 1600.00, ready 0.00, drafted 0.00, billed 0.00, written off
  /// 0.00`.
  public String totals(String contract) {
    return items(accountant, "contract-totals?contract=" + contract).stream()
        .map(
            row ->
                "cost %s, not ready %s, ready %s, drafted %s, billed %s, written off %s"
                    .formatted(
                        money(row.get("cost")),
                        money(row.get("notReady")),
                        money(row.get("ready")),
                        money(row.get("drafted")),
                        money(row.get("billed")),
                        money(row.get("writtenOff"))))
        .collect(Collectors.joining("; "));
  }

  /// As in `T1 1600.00 Ready to invoice`.
  public List<String> backlog(String contract) {
    return items(manager, "backlog?contract=" + contract).stream()
        .map(
            item ->
                item.get("entry").asString()
                    + " "
                    + money(item.get("amount"))
                    + " "
                    + item.get("billingType").asString()
                    + " "
                    + item.get("billingStatus").asString())
        .toList();
  }

  /// The names of the checks that found something.
  public List<String> findings() {
    JsonNode report = done(accountant.get("/api/v1/verification")).json();
    List<String> broken =
        StreamSupport.stream(report.get("checks").spliterator(), false)
            .filter(check -> !check.get("ok").asBoolean())
            .map(check -> check.get("name").asString())
            .toList();
    assertThat(report.get("checks").size()).isGreaterThan(8);
    assertThat(report.get("ok").asBoolean()).isEqualTo(broken.isEmpty());
    return broken;
  }

  public void booksAgree() {
    assertThat(findings()).isEmpty();
  }
}
