package regie.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import regie.rest.Api;
import tools.jackson.databind.JsonNode;

/// Real hours through the REST API: imported, approved, and invoiced contract by contract as of
/// each month's last day; the result is read back through the API.
final class SipBench {
  private static final YearMonth FIRST = YearMonth.of(2004, 8);
  private static final YearMonth LAST = YearMonth.of(2014, 12);
  private final Api anonymous;
  private final String operatorPassword;

  SipBench(int port, String operatorPassword) {
    this.anonymous = Api.at(port);
    this.operatorPassword = operatorPassword;
  }

  String run() throws IOException {
    long start = System.nanoTime();
    Api api = company();
    masterData(api);
    bill(api);
    double seconds = (System.nanoTime() - start) / 1e9;
    return result(api, seconds);
  }

  private Api company() {
    Api operator = signedIn("");
    ok(
        operator.post(
            "/api/v1/companies",
            "{\"code\":\"SIP\",\"name\":\"SIP Ltd\",\"country\":\"GB\",\"currency\":\"GBP\"}"));
    Api administrator = signedIn(",\"company\":\"SIP\"");
    ok(
        administrator.post(
            "/api/v1/users",
            """
            {"name": "bench", "displayName": "Bench", "service": true,
             "roles": ["TEAM_MEMBER", "PROJECT_MANAGER", "PROJECT_ACCOUNTANT", "ADMINISTRATOR"]}"""));
    var token = ok(administrator.post("/api/v1/users/bench/tokens", "{\"label\": \"bench\"}"));
    return anonymous.as(token.json().get("token").asString());
  }

  private Api signedIn(String company) {
    var answer =
        ok(
            anonymous.post(
                "/api/v1/sign-in",
                "{\"user\":\"operator\",\"password\":\""
                    + operatorPassword
                    + "\""
                    + company
                    + "}"));
    return anonymous.as(answer.json().get("token").asString());
  }

  private static void masterData(Api api) throws IOException {
    ok(
        api.post(
            "/api/v1/tax-groups",
            """
            {"taxGroups": [{"code": "STD", "name": "Standard rate", "percent": "20"},
              {"code": "NONE", "name": "Reverse charge or export", "category": "AE", "percent": "0",
               "exemptionReason": "Reverse charge"}]}"""));
    for (String table :
        new String[] {
          "customers", "projects", "resources", "contracts", "bill-rates", "time-entries"
        }) {
      String csv = resource(table);
      if (table.equals("customers")) {
        csv = taxed(csv);
      }
      ok(api.with("Content-Type", "text/csv").post("/api/v1/imports/" + table, csv));
    }
    for (int contract = 1; contract <= 20; contract++) {
      ok(api.post("/api/v1/contracts/C-PC" + contract + "/confirmation", "{}"));
    }
  }

  private static String resource(String table) throws IOException {
    try (var in = SipBench.class.getResourceAsStream("/demo/sip/" + table + ".csv")) {
      if (in == null) {
        throw new IllegalStateException("No file for " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Standard rate for customers in GB, none for the others.
  private static String taxed(String customers) {
    return customers
        .lines()
        .map(
            line ->
                line
                    + (line.startsWith("customer,")
                        ? ",taxGroup"
                        : line.contains(",GB,") ? ",STD" : ",NONE"))
        .collect(Collectors.joining("\n"));
  }

  private static void bill(Api api) {
    await(api, ok(api.post("/api/v1/approvals", "{\"all\":{}}")));
    await(api, ok(api.post("/api/v1/backlog/readiness", "{\"ready\":true,\"all\":{}}")));
    String contracts =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> "\"C-PC" + i + "\"")
            .collect(Collectors.joining(",", "[", "]"));
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      LocalDate day = month.atEndOfMonth();
      var created =
          api.post(
              "/api/v1/proformas", "{\"contracts\":" + contracts + ",\"date\":\"" + day + "\"}");
      if (created.status() == 409 && created.slug().equals("nothing-to-invoice")) {
        continue;
      }
      JsonNode proformas = ok(created).json().get("proformas");
      ok(api.post("/api/v1/confirmations", "{\"proformas\":" + proformas + "}"));
      ok(
          api.post(
              "/api/v1/postings",
              "{\"proposals\":" + proformas + ",\"invoiceDate\":\"" + day + "\"}"));
    }
  }

  private static void await(Api api, Api.Answer accepted) {
    String job = "/api/v1/jobs/" + accepted.json().get("job").asString();
    long deadline = System.nanoTime() + 120_000_000_000L;
    JsonNode state = api.get(job).json();
    while (state.get("status").asString().equals("running")) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Still running: " + state);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
      state = api.get(job).json();
    }
    if (!state.get("status").asString().equals("done") || state.get("failed").asInt() != 0) {
      throw new IllegalStateException(state.toString());
    }
  }

  private static String result(Api api, double seconds) {
    int invoices = 0;
    BigDecimal net = BigDecimal.ZERO;
    BigDecimal tax = BigDecimal.ZERO;
    Map<String, BigDecimal> byContract = new TreeMap<>();
    String after = "";
    do {
      JsonNode page = ok(api.get("/api/v1/invoices?limit=500" + after)).json();
      for (JsonNode invoice : page.get("items")) {
        invoices++;
        BigDecimal amount = new BigDecimal(invoice.get("net").asString());
        net = net.add(amount);
        tax = tax.add(new BigDecimal(invoice.get("tax").asString()));
        byContract.merge(invoice.get("contract").asString(), amount, BigDecimal::add);
      }
      after = page.has("next") ? "&after=" + page.get("next").asString() : null;
    } while (after != null);
    BigDecimal balance = BigDecimal.ZERO;
    BigDecimal cost = BigDecimal.ZERO;
    for (JsonNode row : ok(api.get("/api/v1/ledger-balances")).json().get("balances")) {
      BigDecimal amount = new BigDecimal(row.get("balance").asString());
      balance = balance.add(amount);
      if (row.get("postingType").asString().equals("project cost")) {
        cost = cost.add(amount);
      }
    }
    String contracts =
        byContract.entrySet().stream()
            .map(contract -> "\"" + contract.getKey() + "\": \"" + contract.getValue() + "\"")
            .collect(Collectors.joining(", ", "{", "}"));
    return String.format(
        Locale.ROOT,
        "{\"invoices\": %d, \"net\": \"%s\", \"tax\": \"%s\", \"cost\": \"%s\", \"netByContract\": %s,"
            + " \"ledgerBalance\": \"%s\", \"seconds\": %.1f}",
        invoices,
        net,
        tax,
        cost,
        contracts,
        balance,
        seconds);
  }

  private static Api.Answer ok(Api.Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.toString());
    }
    return answer;
  }
}
