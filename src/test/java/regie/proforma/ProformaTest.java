package regie.proforma;

import static org.assertj.core.api.Assertions.assertThat;
import static regie.setup.Engagement.money;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.rest.Api;
import regie.setup.Engagement;
import tools.jackson.databind.JsonNode;

/// From ready work to a confirmed proforma, and back while it is a draft.
@ApplicationTest
class ProformaTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private Engagement books;

  @BeforeEach
  void ready_work_of_march() {
    books = Engagement.begin(context, port);
    books.work("T1", "P1", "2026-03-02", "8");
    books.work("T2", "P1", "2026-04-01", "4");
    books.work("T3", "P1", "2026-03-03", "2");
    books.approve("T1", "T2");
    books.approveBillable("T3", "1");
    books.ready("T1", "T2");
  }

  private JsonNode proforma(String number) {
    return Engagement.done(books.manager().get("/api/v1/proformas/" + number)).json();
  }

  @Test
  void a_draft_takes_what_is_ready_up_to_its_date_and_writes_no_actual() {
    String number = books.draft("C1", "2026-03-31");
    JsonNode draft = proforma(number);
    assertThat(draft.get("status").asString()).isEqualTo("Draft");
    assertThat(money(draft.get("amount"))).isEqualTo("1600.00");
    assertThat(money(draft.get("tax"))).isEqualTo("320.00");
    assertThat(money(draft.get("total"))).isEqualTo("1920.00");
    assertThat(draft.get("details").findValuesAsString("entry")).containsExactly("T1");
    assertThat(books.totals("C1"))
        .isEqualTo(
            "cost 560.00, not ready 200.00, ready 800.00, drafted 1600.00, billed 0.00, written off 0.00");
    assertThat(books.actuals("T1")).hasSize(2);
    books.booksAgree();
  }

  @Test
  void a_deleted_draft_gives_back_what_it_held_ready_as_before() {
    String number = books.draft("C1", "2026-03-31");
    assertThat(books.readiness(false, "T1").slug()).isEqualTo("on-a-draft");
    Engagement.done(books.deletion(number));
    assertThat(proforma(number).get("status").asString()).isEqualTo("Deleted");
    assertThat(books.backlog("C1"))
        .contains(
            "T1 1600.00 Chargeable Ready to invoice", "T2 800.00 Chargeable Ready to invoice");
    assertThat(books.confirmation(number).slug()).isEqualTo("wrong-state");
    assertThat(books.deletion(number).slug()).isEqualTo("wrong-state");
    String second = books.draft("C1", "2026-04-30");
    assertThat(money(proforma(second).get("amount"))).isEqualTo("2400.00");
    books.booksAgree();
  }

  @Test
  void confirming_reverses_unbilled_sales_and_records_billed_sales() {
    books.ready("T3");
    String number = books.draft("C1", "2026-03-31");
    Engagement.done(books.confirmation(number));
    assertThat(books.actuals("T1"))
        .containsExactlyInAnyOrder(
            "cost | 8 | 320.00 |  |  | ",
            "unbilled sales | 8 | 1600.00 | Chargeable | Customer invoice posted | ",
            "unbilled sales | -8 | -1600.00 | Chargeable |  | Unadjustable",
            "billed sales | 8 | 1600.00 | Chargeable |  | ");
    assertThat(books.backlog("C1")).containsExactly("T2 800.00 Chargeable Ready to invoice");
    assertThat(books.totals("C1"))
        .isEqualTo(
            "cost 560.00, not ready 0.00, ready 800.00, drafted 0.00, billed 1800.00, written off 200.00");
    assertThat(money(proforma(number).get("amount"))).isEqualTo("1800.00");
    assertThat(books.confirmation(number).slug()).isEqualTo("wrong-state");
    assertThat(books.deletion(number).slug()).isEqualTo("wrong-state");
    books.booksAgree();
  }

  @Test
  void confirming_is_not_journalised() {
    books.draft("C1", "2026-03-31");
    int before = lines();
    Engagement.done(books.asManager("confirmations", "{'proformas': ['PF-2026-00001']}"));
    assertThat(lines()).isEqualTo(before).isPositive();
  }

  private int lines() {
    return Engagement.items(books.accountant(), "journals").stream()
        .mapToInt(journal -> journal.get("lines").asInt())
        .sum();
  }

  @Test
  void a_proforma_seen_before_it_changed_is_not_confirmed() {
    String number = books.draft("C1", "2026-03-31");
    long version = books.manager().get("/api/v1/proformas/" + number).version();
    Api.Answer stale =
        books.manager().on(version + 1).post("/api/v1/proformas/" + number + "/confirmation", "{}");
    assertThat(stale.slug()).isEqualTo("stale-version");
    assertThat(books.manager().delete("/api/v1/proformas/" + number).status()).isEqualTo(428);
    Engagement.done(
        books.manager().on(version).post("/api/v1/proformas/" + number + "/confirmation", "{}"));
    books.booksAgree();
  }

  @Test
  void several_are_confirmed_together_or_not_at_all() {
    String number = books.draft("C1", "2026-03-31");
    Api.Answer refused =
        books.asManager("confirmations", "{'proformas': ['" + number + "', 'PF-2026-09999']}");
    assertThat(refused.slug()).isEqualTo("not-found");
    assertThat(proforma(number).get("status").asString()).isEqualTo("Draft");
    assertThat(books.actuals("T1")).hasSize(2);
    books.booksAgree();
  }

  @Test
  void nothing_chargeable_is_nothing_to_invoice() {
    assertThat(books.creation("C1", "2026-03-01").slug()).isEqualTo("nothing-to-invoice");
    assertThat(books.creation("C2", "2026-03-31").slug()).isEqualTo("nothing-to-invoice");
    books.work("T4", "P3", "2026-03-02", "8");
    books.approveBillable("T4", "0");
    books.ready("T4");
    assertThat(books.creation("C3", "2026-03-31").slug()).isEqualTo("nothing-to-invoice");
    assertThat(books.creation("C4", "2026-03-31").slug()).isEqualTo("wrong-state");
    assertThat(books.creation("C9", "2026-03-31").slug()).isEqualTo("not-found");
    assertThat(Engagement.items(books.manager(), "proformas")).isEmpty();
    books.booksAgree();
  }

  @Test
  void one_project_is_invoiced_alone() {
    books.enter("projects", "{'projects': [{'code': 'P1B'}]}");
    books.enter("contracts/C1/lines", "{'lines': [{'code': 'L1B', 'project': 'P1B'}]}");
    books.work("T5", "P1B", "2026-03-02", "1");
    books.approve("T5");
    books.ready("T5");
    Api.Answer created =
        Engagement.done(
            books.asManager(
                "proformas", "{'contracts': ['C1'], 'project': 'P1B', 'date': '2026-03-31'}"));
    String number = created.json().get("proformas").get(0).asString();
    assertThat(proforma(number).get("details").findValuesAsString("entry")).containsExactly("T5");
    assertThat(money(proforma(books.draft("C1", "2026-03-31")).get("amount"))).isEqualTo("1600.00");
    books.booksAgree();
  }

  @Test
  void contracts_without_anything_are_skipped_and_named() {
    Api.Answer created =
        Engagement.done(
            books.asManager("proformas", "{'contracts': ['C2', 'C1'], 'date': '2026-03-31'}"));
    assertThat(created.json().get("proformas")).hasSize(1);
    assertThat(created.json().get("skipped").get(0).asString()).isEqualTo("C2");
  }
}
