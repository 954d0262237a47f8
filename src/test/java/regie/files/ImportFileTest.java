package regie.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.access.Role;
import regie.rest.Api;
import regie.setup.NewCompany;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class ImportFileTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  private NewCompany company;
  private Api admin;

  @BeforeEach
  void company() {
    company = NewCompany.inGreatBritain(context, port);
    admin = company.as(Role.ADMINISTRATOR).with("Content-Type", "text/csv; charset=utf-8");
  }

  private Api.Answer imports(String table, String csv) {
    return admin.post("/api/v1/imports/" + table, csv);
  }

  private static String file(String name) {
    try {
      return Files.readString(Path.of("src/main/resources/demo/sip", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_files_of_the_demonstration_company_import_unchanged() {
    for (String table :
        new String[] {"customers", "projects", "resources", "contracts", "bill-rates"}) {
      Api.Answer imported = imports(table, file(table + ".csv"));
      assertThat(imported.status()).as(table + " " + imported).isEqualTo(200);
      assertThat(imported.json().get("imported")).isEqualTo(imported.json().get("rows"));
    }
    assertThat(admin.get("/api/v1/contracts").json().get("items")).hasSize(20);
    JsonNode line = admin.get("/api/v1/contracts/C-PC1/lines").json().get("items").get(0);
    assertThat(line.get("code").asString()).isEqualTo("L1");
    assertThat(line.get("invoiceFrequency").asString()).isEqualTo("monthly on day last");
    JsonNode cost = admin.get("/api/v1/resources/DEV02/cost-rates").json().get("items").get(0);
    assertThat(cost.get("rate").asString()).isEqualTo("52.00");
    assertThat(cost.get("from").asString()).isEqualTo("0001-01-01");
  }

  @Test
  void nothing_is_imported_unless_every_row_is_right() {
    Api.Answer refused =
        imports(
            "customers",
            "customer,name,country,paymentTermDays\nA,Alder,GB,30\nB,Birch,XX,30\nC,Cedar,GB,soon\n");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.slug()).isEqualTo("invalid-content");
    assertThat(refused.json().get("errors").findValuesAsString("place"))
        .containsExactlyInAnyOrder("row 3, column country", "row 4, column paymentTermDays");
    assertThat(refused.json().get("rows").asInt()).isEqualTo(3);
    assertThat(admin.get("/api/v1/customers").json().get("items")).isEmpty();
  }

  @Test
  void the_right_rows_alone_are_imported_when_that_is_asked_for() {
    Api.Answer imported =
        imports(
            "customers?validRowsOnly=true",
            "customer,name,country\nA,Alder,GB\nB,Birch,XX\nA,Again,GB\n");
    assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
    assertThat(imported.json().get("imported").asInt()).isEqualTo(1);
    assertThat(imported.json().get("errorCount").asInt()).isEqualTo(2);
    assertThat(admin.get("/api/v1/customers").json().get("items")).hasSize(1);
  }

  @Test
  void a_dry_run_says_what_would_happen_and_changes_nothing() {
    String csv = "customer;name\nA;Alder\nB;Birch\n";
    Api.Answer dry = imports("customers?dryRun=true", csv);
    assertThat(dry.status()).as(dry.toString()).isEqualTo(200);
    assertThat(dry.json().get("imported").asInt()).isEqualTo(2);
    assertThat(admin.get("/api/v1/customers").json().get("items")).isEmpty();
    Api.Answer wrong = imports("customers?dryRun=true", "customer;name;country\nA;Alder;XX\n");
    assertThat(wrong.status()).isEqualTo(200);
    assertThat(wrong.json().get("errors")).hasSize(1);
    assertThat(imports("customers", csv).status()).isEqualTo(200);
  }

  @Test
  void rules_of_the_books_are_reported_by_row_too() {
    Api.Answer refused =
        imports(
            "bill-rates",
            "role;rate;from;to\nDev;95,00;1.1.2026;31.12.2026\nDev;99,00;1.6.2026;\n");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.place()).isEqualTo("row 3, column from");
    assertThat(refused.body()).contains("overlaps");
  }

  @Test
  void a_contract_with_several_lines_has_several_rows_that_agree() {
    imports("customers", "customer,name\nK,Kunde\nX,Other\n");
    imports("projects", "project,name\nP1,One\nP2,Two\nP3,Three\n");
    String header = "contract,customer,project,status\n";
    Api.Answer refused = imports("contracts", header + "C,K,P1,\nC,X,P2,\nC,K,P1,\nC,K,P9,\n");
    assertThat(refused.json().get("errors").findValuesAsString("place"))
        .containsExactlyInAnyOrder(
            "row 3, column customer", "row 4, column project", "row 5, column project");
    assertThat(imports("contracts", header + "C,K,P1,confirmed\nC,K,P2,\n").status())
        .isEqualTo(200);
    assertThat(imports("contracts", header + "C,K,P3,\n").status()).isEqualTo(200);
    assertThat(
            admin.get("/api/v1/contracts/C/lines").json().get("items").findValuesAsString("code"))
        .containsExactly("L1", "L2", "L3");
    assertThat(admin.get("/api/v1/contracts/C").json().get("status").asString())
        .isEqualTo("CONFIRMED");
  }

  @Test
  void a_thousand_errors_are_shown_and_all_are_counted() {
    var csv = new StringBuilder("customer,name,country\n");
    for (int i = 0; i < 1_500; i++) {
      csv.append('C').append(i).append(",Name,XX\n");
    }
    Api.Answer refused = imports("customers", csv.toString());
    assertThat(refused.json().get("errors")).hasSize(1_000);
    assertThat(refused.json().get("errorCount").asInt()).isEqualTo(1_500);
  }

  @Test
  void tables_are_listed_and_each_needs_its_permission() {
    assertThat(admin.get("/api/v1/imports").json().get("items").findValuesAsString("table"))
        .contains(
            "customers",
            "projects",
            "tasks",
            "resources",
            "contracts",
            "bill-rates",
            "cost-rates",
            "tax-groups");
    assertThat(imports("unheard-of", "a\n").slug()).isEqualTo("not-found");
    Api manager = company.as(Role.PROJECT_MANAGER).with("Content-Type", "text/csv");
    assertThat(manager.post("/api/v1/imports/tax-groups", "taxGroup,percent\nA,20\n").status())
        .isEqualTo(403);
    Api member = company.as(Role.TEAM_MEMBER).with("Content-Type", "text/csv");
    assertThat(member.post("/api/v1/imports/customers", "customer,name\nA,B\n").status())
        .isEqualTo(403);
  }

  @Test
  void a_repeated_import_with_the_same_key_answers_the_same_and_writes_once() {
    Api once = admin.withKey("import-1");
    String csv = "customer,name\nA,Alder\n";
    Api.Answer first = once.post("/api/v1/imports/customers", csv);
    Api.Answer second = once.post("/api/v1/imports/customers", csv);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.status()).isEqualTo(200);
  }
}
