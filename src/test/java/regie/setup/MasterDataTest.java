package regie.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.access.Role;
import regie.rest.Api;
import tools.jackson.databind.JsonNode;

/// Master data as a program enters it, and how it is refused.
@ApplicationTest
class MasterDataTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  private Api admin;

  @BeforeEach
  void administrator() {
    admin = NewCompany.inGreatBritain(context, port).as(Role.ADMINISTRATOR);
  }

  private void created(String path, String json) {
    Api.Answer answer = admin.post("/api/v1/" + path, json);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
  }

  private Api.Answer refused(String path, String json) {
    Api.Answer answer = admin.post("/api/v1/" + path, json);
    assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400).isLessThan(500);
    return answer;
  }

  private JsonNode items(String path) {
    return admin.get("/api/v1/" + path).json().get("items");
  }

  private void world() {
    created("tax-groups", "{\"taxGroups\": [{\"code\": \"STD\", \"percent\": \"20\"}]}");
    created(
        "customers",
        """
        {"customers": [{"code": "ADATUM", "country": "US"},
                       {"code": "BIRCH", "name": "Birch SA", "taxGroup": "STD", "paymentTermDays": 14}]}""");
    created(
        "projects",
        """
        {"projects": [{"code": "ARM", "tasks": [{"code": "T1"}, {"code": "T2", "name": "Second"}]},
                      {"code": "LEG", "type": "FIXED_PRICE"}]}""");
    created(
        "contracts",
        """
        {"contracts": [{"code": "C1", "customer": "ADATUM", "currency": "USD",
                        "lines": [{"code": "L1", "project": "ARM"}]}]}""");
  }

  @Test
  void a_customer_takes_the_defaults_of_its_company() {
    world();
    Api.Answer customer = admin.get("/api/v1/customers/BIRCH");
    assertThat(customer.json().get("country").asString()).isEqualTo("GB");
    assertThat(customer.json().get("taxGroup").asString()).isEqualTo("STD");
    assertThat(customer.json().get("paymentTermDays").asInt()).isEqualTo(14);
    assertThat(admin.get("/api/v1/customers/ADATUM").json().get("paymentTermDays").asInt())
        .isEqualTo(30);
    Api.Answer edited =
        admin
            .on(1)
            .put(
                "/api/v1/customers/BIRCH",
                "{\"code\": \"BIRCH\", \"name\": \"B\", \"onHold\": true}");
    assertThat(edited.json().get("onHold").asBoolean()).isTrue();
    assertThat(edited.version()).isEqualTo(2);
    assertThat(admin.on(1).put("/api/v1/customers/BIRCH", "{\"code\": \"BIRCH\"}").slug())
        .isEqualTo("stale-version");
    assertThat(admin.on(1).put("/api/v1/customers/NONE", "{\"code\": \"NONE\"}").slug())
        .isEqualTo("not-found");
  }

  @Test
  void a_set_is_written_as_a_whole_or_not_at_all() {
    Api.Answer refused =
        refused(
            "customers",
            """
            {"customers": [{"code": "GOOD"}, {"code": "BAD", "taxGroup": "NONE", "paymentTermDays": 400},
                           {"code": "GOOD"}]}""");
    assertThat(refused.json().get("errors").findValuesAsString("place"))
        .containsExactlyInAnyOrder(
            "customers[1].taxGroup", "customers[1].paymentTermDays", "customers[2].code");
    assertThat(items("customers")).isEmpty();
    created("customers", "{\"customers\": [{\"code\": \"GOOD\"}]}");
    assertThat(
            refused("customers", "{\"customers\": [{\"code\": \"NEW\"}, {\"code\": \"GOOD\"}]}")
                .place())
        .isEqualTo("customers[1].code");
    assertThat(items("customers")).hasSize(1);
    assertThat(refused("customers", "{\"customers\": []}").place()).isEqualTo("customers");
    assertThat(refused("customers", "{\"customers\": [null]}").place()).isEqualTo("customers[0]");
    assertThat(refused("customers", "{\"customers\": [{\"code\": \"a\\u0000b\"}]}").place())
        .isEqualTo("customers[0].code");
    assertThat(
            refused("customers", "{\"customers\": [{\"code\": \"X\", \"name\": \"a\\u0000b\"}]}")
                .place())
        .isEqualTo("customers[0].name");
  }

  @Test
  void lists_come_in_pages_and_are_searched() {
    world();
    Api.Answer first = admin.get("/api/v1/customers?limit=1");
    assertThat(first.json().get("items").get(0).get("code").asString()).isEqualTo("ADATUM");
    String next = first.json().get("next").asString();
    Api.Answer second = admin.get("/api/v1/customers?limit=1&after=" + next);
    assertThat(second.json().get("items").get(0).get("code").asString()).isEqualTo("BIRCH");
    assertThat(second.json().get("next")).isNull();
    assertThat(items("customers?q=birch%20s")).hasSize(1);
    assertThat(items("customers?q=%25")).isEmpty();
    assertThat(admin.get("/api/v1/customers?limit=501").place()).isEqualTo("limit");
  }

  @Test
  void a_project_has_tasks_and_belongs_to_one_contract() {
    world();
    assertThat(items("projects/ARM/tasks")).hasSize(2);
    created("projects/ARM/tasks", "{\"tasks\": [{\"code\": \"T3\"}]}");
    assertThat(refused("projects/ARM/tasks", "{\"tasks\": [{\"code\": \"T3\"}]}").place())
        .isEqualTo("tasks[0].code");
    assertThat(refused("projects/NONE/tasks", "{\"tasks\": [{\"code\": \"T3\"}]}").slug())
        .isEqualTo("not-found");
    Api.Answer taken =
        refused(
            "contracts/C1/lines", "{\"lines\": [{\"project\": \"LEG\"}, {\"project\": \"ARM\"}]}");
    assertThat(taken.place()).isEqualTo("lines[1].project");
    assertThat(items("contracts/C1/lines")).hasSize(1);
    Api.Answer nested =
        refused(
            "contracts",
            """
            {"contracts": [{"code": "C2", "customer": "NONE",
              "lines": [{"project": "LEG"}, {"project": "LEG"}, {"project": "XXX"}]}]}""");
    assertThat(nested.json().get("errors").findValuesAsString("place"))
        .containsExactlyInAnyOrder(
            "contracts[0].customer",
            "contracts[0].lines[1].project",
            "contracts[0].lines[2].project");
  }

  @Test
  void a_contract_is_confirmed_once_and_still_takes_lines() {
    world();
    created("contracts/C1/confirmation", "{}");
    assertThat(admin.get("/api/v1/contracts/C1").json().get("status").asString())
        .isEqualTo("CONFIRMED");
    assertThat(refused("contracts/C1/confirmation", "{}").slug()).isEqualTo("wrong-state");
    assertThat(refused("contracts/C9/confirmation", "{}").slug()).isEqualTo("not-found");
    created("contracts/C1/lines", "{\"lines\": [{\"project\": \"LEG\"}]}");
    assertThat(items("contracts/C1/lines").get(1).get("code").asString()).isEqualTo("L2");
  }

  @Test
  void a_rate_without_an_end_gives_way_to_its_successor_in_whatever_order() {
    world();
    created(
        "bill-rates",
        """
        {"billRates": [{"role": "Technician", "rate": "120", "from": "2026-03-01"},
                       {"role": "Technician", "rate": "100"}]}""");
    created(
        "bill-rates",
        """
        {"billRates": [{"role": "Technician", "rate": "110.50", "from": "2026-02-01"}]}""");
    assertThat(items("bill-rates").findValuesAsString("to"))
        .containsExactlyInAnyOrder("2026-01-31", "2026-02-28");
    Api.Answer overlapping =
        refused(
            "bill-rates",
            """
            {"billRates": [{"role": "Technician", "rate": "1", "from": "2026-01-01", "to": "2026-02-01"}]}""");
    assertThat(overlapping.slug()).isEqualTo("overlapping-validity");
    assertThat(overlapping.body()).contains("from 2026-01-01 to 2026-02-01", "from 2026-02-01 on");
    assertThat(items("bill-rates")).hasSize(3);
  }

  @Test
  void an_override_is_in_the_currency_of_its_contract() {
    world();
    created(
        "bill-rates",
        "{\"billRates\": [{\"role\": \"Technician\", \"rate\": \"200\", \"contract\": \"C1\"}]}");
    assertThat(items("bill-rates").get(0).get("currency").asString()).isEqualTo("USD");
    assertThat(
            refused(
                    "bill-rates",
                    "{\"billRates\": [{\"role\": \"Other\", \"rate\": \"200\", \"contract\": \"C1\","
                        + " \"currency\": \"EUR\"}]}")
                .slug())
        .isEqualTo("currency-mismatch");
    assertThat(
            refused(
                    "bill-rates",
                    "{\"billRates\": [{\"role\": \"Other\", \"rate\": \"-1\", \"currency\": \"XAU\"}]}")
                .json()
                .get("errors"))
        .hasSize(2);
    assertThat(items("roles")).hasSize(1);
  }

  @Test
  void cost_rates_follow_the_same_rule_and_are_not_for_everybody() {
    created(
        "resources",
        "{\"resources\": [{\"code\": \"BOB\", \"role\": \"Technician\", \"costRate\": \"100.00\"}]}");
    created(
        "resources/BOB/cost-rates",
        "{\"costRates\": [{\"rate\": \"105\", \"from\": \"2026-01-01\"}]}");
    JsonNode rates = items("resources/BOB/cost-rates");
    assertThat(rates.get(0).get("to").asString()).isEqualTo("2025-12-31");
    assertThat(rates.get(1).get("from").asString()).isEqualTo("2026-01-01");
    assertThat(
            refused(
                    "resources/BOB/cost-rates",
                    "{\"costRates\": [{\"rate\": \"1\", \"from\": \"2026-01-01\"}]}")
                .slug())
        .isEqualTo("overlapping-validity");
    assertThat(
            refused(
                    "resources",
                    "{\"resources\": [{\"code\": \"EVE\", \"costRate\": \"1\", \"currency\": \"USD\"}]}")
                .slug())
        .isEqualTo("currency-mismatch");
    NewCompany other = NewCompany.inGreatBritain(context, port);
    assertThat(other.as(Role.TEAM_MEMBER).get("/api/v1/resources/BOB/cost-rates").status())
        .isEqualTo(403);
    assertThat(other.as(Role.ADMINISTRATOR).get("/api/v1/resources/BOB").slug())
        .isEqualTo("not-found");
    assertThat(other.as(Role.AUDITOR).post("/api/v1/resources/BOB/cost-rates", "{}").status())
        .isEqualTo(403);
  }

  @Test
  void a_tax_group_that_is_stated_again_has_a_new_rate_from_today_on() {
    world();
    created("tax-groups", "{\"taxGroups\": [{\"code\": \"STD\", \"percent\": 21}]}");
    JsonNode rates = admin.get("/api/v1/tax-groups/STD").json().get("rates");
    assertThat(rates).hasSize(2);
    assertThat(rates.get(0).get("from").asString()).isEqualTo("0001-01-01");
    assertThat(rates.get(1).get("percent").asString()).isEqualTo("21");
    created("tax-groups", "{\"taxGroups\": [{\"code\": \"STD\", \"percent\": 22}]}");
    assertThat(admin.get("/api/v1/tax-groups/STD").json().get("rates")).hasSize(2);
    assertThat(
            refused("tax-groups", "{\"taxGroups\": [{\"code\": \"STD\", \"percent\": 0}]}").place())
        .isEqualTo("taxGroups[0].percent");
  }

  @Test
  void what_is_exported_can_be_imported_again() {
    world();
    created("customers", "{\"customers\": [{\"code\": \"EVIL\", \"name\": \"=1+1\"}]}");
    String csv = admin.get("/api/v1/customers.csv").body();
    assertThat(csv).startsWith("customer,name,country").contains("EVIL,'=1+1,GB");
    NewCompany other = NewCompany.inGreatBritain(context, port);
    Api otherAdmin = other.as(Role.ADMINISTRATOR);
    otherAdmin.post(
        "/api/v1/tax-groups", "{\"taxGroups\": [{\"code\": \"STD\", \"percent\": \"20\"}]}");
    Api.Answer imported =
        otherAdmin.with("Content-Type", "text/csv").post("/api/v1/imports/customers", csv);
    assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
    assertThat(otherAdmin.get("/api/v1/customers.csv").body()).isEqualTo(csv);
    for (String table :
        new String[] {"projects", "tasks", "resources", "contracts", "bill-rates", "cost-rates"}) {
      Api.Answer exported = admin.get("/api/v1/" + table + ".csv");
      assertThat(exported.status()).as(table + exported).isEqualTo(200);
      Api.Answer back =
          otherAdmin
              .with("Content-Type", "text/csv")
              .post("/api/v1/imports/" + table, exported.body());
      assertThat(back.status()).as(table + back).isEqualTo(200);
      assertThat(otherAdmin.get("/api/v1/" + table + ".csv").body()).isEqualTo(exported.body());
    }
  }
}
