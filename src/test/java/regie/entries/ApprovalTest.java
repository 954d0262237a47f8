package regie.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static regie.setup.Engagement.items;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.rest.Api;
import regie.setup.Engagement;

/// Where money begins: approval, and taking it back.
@ApplicationTest
class ApprovalTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private Engagement books;

  @BeforeEach
  void begin() {
    books = Engagement.begin(context, port);
  }

  @Test
  void eight_hours_cost_320_and_are_worth_1600() {
    books.work("T1", "P1", "2026-03-02", "8");
    books.approve("T1");
    assertThat(books.actuals("T1"))
        .containsExactly(
            "cost | 8 | 320.00 |  |  | ", "unbilled sales | 8 | 1600.00 | Chargeable |  | ");
    assertThat(books.backlog("C1")).containsExactly("T1 1600.00 Chargeable ");
    assertThat(books.totals("C1"))
        .isEqualTo(
            "cost 320.00, not ready 1600.00, ready 0.00, drafted 0.00, billed 0.00, written off 0.00");
    assertThat(books.vouchers("entry=T1"))
        .containsExactly("2026-03-02: Dr project cost 320.00, Cr payroll allocation 320.00");
    assertThat(items(books.accountant(), "journals"))
        .singleElement()
        .satisfies(
            journal -> {
              assertThat(journal.get("periodStart").asString()).isEqualTo("2026-03-01");
              assertThat(journal.get("lines").asInt()).isEqualTo(2);
              assertThat(journal.get("waiting").asInt() + journal.get("failed").asInt()).isZero();
            });
    books.booksAgree();
  }

  @Test
  void with_accrual_what_is_chargeable_is_work_in_progress_at_once() {
    books.settings("accrueRevenue=true");
    books.work("T1", "P1", "2026-03-02", "8");
    books.approveBillable("T1", "6");
    assertThat(books.vouchers("entry=T1"))
        .containsExactlyInAnyOrder(
            "2026-03-02: Dr project cost 320.00, Cr payroll allocation 320.00",
            "2026-03-02: Dr WIP sales value 1200.00, Cr accrued revenue 1200.00");
    books.booksAgree();
  }

  @Test
  void what_is_not_billable_is_worth_something_and_charged_to_nobody() {
    books.work("T1", "P1", "2026-03-02", "8");
    books.approveBillable("T1", "6");
    assertThat(books.actuals("T1"))
        .containsExactly(
            "cost | 8 | 320.00 |  |  | ",
            "unbilled sales | 6 | 1200.00 | Chargeable |  | ",
            "unbilled sales | 2 | 400.00 | Non-chargeable |  | ");
    assertThat(books.totals("C1"))
        .isEqualTo(
            "cost 320.00, not ready 1200.00, ready 0.00, drafted 0.00, billed 0.00, written off 0.00");
    books.booksAgree();
  }

  @Test
  void work_without_a_contract_only_costs() {
    books.work("T1", "INT", "2026-03-02", "8");
    books.approve("T1");
    assertThat(books.actuals("T1")).containsExactly("cost | 8 | 320.00 |  |  | ");
    assertThat(books.vouchers("entry=T1"))
        .containsExactly("2026-03-02: Dr project cost 320.00, Cr payroll allocation 320.00");
    books.booksAgree();
  }

  @Test
  void a_contracts_own_rate_goes_before_the_general_one() {
    books.work("T1", "P2", "2026-03-02", "8");
    books.approve("T1");
    assertThat(books.backlog("C2")).containsExactly("T1 1200.00 Chargeable ");
  }

  @Test
  void work_without_a_rate_is_approved_named_and_cannot_be_made_ready() {
    books.work("TIM", "T1", "P1", "2026-03-02", "8");
    Api.Answer approved = Engagement.done(books.approval("T1"));
    assertThat(approved.json().get("unpriced").get(0).asString()).isEqualTo("T1");
    assertThat(books.readiness(true, "T1").slug()).isEqualTo("missing-price");
    assertThat(books.backlog("C1")).containsExactly("T1 0.00 Chargeable ");
    books.booksAgree();
  }

  @Test
  void a_set_is_approved_as_a_whole_or_not_at_all() {
    books.work("T1", "P1", "2026-03-02", "8");
    Api.Answer unknown = books.approval("T1", "T9");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body()).contains("T9");
    assertThat(books.actuals("T1")).isEmpty();
    books.approve("T1");
    books.work("T2", "P1", "2026-03-02", "8");
    Api.Answer again = books.approval("T1", "T2");
    assertThat(again.slug()).isEqualTo("wrong-state");
    assertThat(again.body()).contains("T1").doesNotContain("T2");
    assertThat(books.actuals("T2")).isEmpty();
    assertThat(books.actuals("T1")).hasSize(2);
    books.booksAgree();
  }

  @Test
  void a_draft_entry_is_submitted_before_it_is_approved() {
    Engagement.done(
        books.asManager(
            "time-entries",
            "{'entries': [{'resource': 'ANNA', 'entry': 'T1', 'project': 'P1', 'date': '2026-03-02', 'hours': '8'}]}"));
    assertThat(books.approval("T1").slug()).isEqualTo("wrong-state");
    Engagement.done(books.asManager("submissions", "{'entries': ['T1']}"));
    assertThat(books.asManager("submissions", "{'entries': ['T1']}").slug())
        .isEqualTo("wrong-state");
    books.approve("T1");
  }

  @Test
  void a_cancelled_approval_leaves_nothing_but_its_history() {
    books.settings("accrueRevenue=true");
    books.work("T1", "P1", "2026-03-02", "8");
    books.approveBillable("T1", "6");
    books.ready("T1");
    Engagement.done(books.cancellation("T1"));
    assertThat(books.actuals("T1"))
        .containsExactlyInAnyOrder(
            "cost | 8 | 320.00 |  |  | Adjusted",
            "unbilled sales | 6 | 1200.00 | Chargeable | Canceled | Adjusted",
            "unbilled sales | 2 | 400.00 | Non-chargeable | Canceled | Adjusted",
            "cost | -8 | -320.00 |  |  | Unadjustable",
            "unbilled sales | -6 | -1200.00 | Chargeable | Canceled | Unadjustable",
            "unbilled sales | -2 | -400.00 | Non-chargeable | Canceled | Unadjustable");
    assertThat(books.backlog("C1")).isEmpty();
    assertThat(books.totals("C1"))
        .isEqualTo(
            "cost 0.00, not ready 0.00, ready 0.00, drafted 0.00, billed 0.00, written off 0.00");
    assertThat(books.vouchers("entry=T1"))
        .containsExactlyInAnyOrder(
            "2026-03-02: Dr project cost 320.00, Cr payroll allocation 320.00",
            "2026-03-02: Dr WIP sales value 1200.00, Cr accrued revenue 1200.00",
            "2026-03-02: Cr project cost 320.00, Dr payroll allocation 320.00",
            "2026-03-02: Cr WIP sales value 1200.00, Dr accrued revenue 1200.00");
    books.booksAgree();
  }

  @Test
  void a_cancelled_entry_is_submitted_again_and_can_be_approved_otherwise() {
    books.work("T1", "P1", "2026-03-02", "8");
    books.approve("T1");
    Engagement.done(books.cancellation("T1"));
    assertThat(books.cancellation("T1").slug()).isEqualTo("wrong-state");
    books.approveBillable("T1", "5");
    assertThat(books.backlog("C1"))
        .containsExactlyInAnyOrder("T1 1000.00 Chargeable ", "T1 600.00 Non-chargeable ");
    Engagement.done(books.cancellation("T1"));
    assertThat(books.actuals("T1")).hasSize(2 * 2 + 2 * 3);
    books.booksAgree();
  }

  @Test
  void what_is_on_a_draft_or_invoiced_is_not_taken_back() {
    books.work("T1", "P1", "2026-03-02", "8");
    books.work("T2", "P1", "2026-03-03", "8");
    books.approve("T1", "T2");
    books.ready("T1");
    String proforma = books.draft("C1", "2026-03-31");
    assertRefused(books.cancellation("T1", "T2"), "on-a-draft");
    Engagement.done(books.confirmation(proforma));
    assertRefused(books.cancellation("T1", "T2"), "already-invoiced");
    books.post(proforma, "2026-03-31");
    assertRefused(books.cancellation("T2", "T1"), "already-invoiced");
    assertThat(books.backlog("C1")).containsExactly("T2 1600.00 Chargeable ");
    books.booksAgree();
  }

  private void assertRefused(Api.Answer answer, String slug) {
    assertThat(answer.slug()).isEqualTo(slug);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("entries")).hasSize(1);
    assertThat(answer.body()).contains("T1").doesNotContain("T2");
    assertThat(books.actuals("T2")).hasSize(2);
  }

  @Test
  void the_mirror_of_an_accrual_does_not_ask_for_todays_settings() {
    books.settings("accrueRevenue=true");
    books.work("T1", "P1", "2026-03-02", "8");
    books.approve("T1");
    books.settings("accrueRevenue=false");
    books.closeUntil("2026-03-31");
    Engagement.done(books.cancellation("T1"));
    assertThat(books.vouchers("entry=T1"))
        .containsExactlyInAnyOrder(
            "2026-03-02: Dr project cost 320.00, Cr payroll allocation 320.00",
            "2026-03-02: Dr WIP sales value 1600.00, Cr accrued revenue 1600.00",
            "2026-04-01: Cr project cost 320.00, Dr payroll allocation 320.00",
            "2026-04-01: Cr WIP sales value 1600.00, Dr accrued revenue 1600.00");
    books.booksAgree();
  }

  @Test
  void in_a_closed_period_approval_succeeds_and_the_line_waits_with_its_reason() {
    books.settings("moveClosedDates=false");
    books.closeUntil("2026-03-31");
    books.work("T1", "P1", "2026-03-02", "8");
    books.approve("T1");
    assertThat(books.vouchers("entry=T1")).isEmpty();
    String journal = items(books.accountant(), "journals").getFirst().get("journal").asString();
    assertThat(items(books.accountant(), "journals/" + journal + "/lines?status=error"))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line.get("reason").asString())
                    .isEqualTo("The period of 2026-03-02 is closed."));
    Api.Answer tried = Engagement.done(books.asAccountant("journal-postings", "{}"));
    assertThat(tried.json().get("posted").asInt()).isZero();
    books.settings("moveClosedDates=true");
    Api.Answer posted = Engagement.done(books.asAccountant("journal-postings", "{}"));
    assertThat(posted.json().get("failed").asInt()).isZero();
    assertThat(books.vouchers("entry=T1"))
        .containsExactly("2026-04-01: Dr project cost 320.00, Cr payroll allocation 320.00");
    books.booksAgree();
  }

  @Test
  void the_accountant_reviews_before_the_ledger_knows() {
    books.settings("journalPosting=MANUAL");
    books.work("T1", "P1", "2026-03-02", "8");
    books.approve("T1");
    assertThat(books.vouchers("entry=T1")).isEmpty();
    Api.Answer posted = Engagement.done(books.asAccountant("journal-postings", "{}"));
    assertThat(posted.json().get("posted").asInt()).isEqualTo(2);
    assertThat(books.vouchers("entry=T1"))
        .containsExactly("2026-03-02: Dr project cost 320.00, Cr payroll allocation 320.00");
    Api.Answer again = Engagement.done(books.asAccountant("journal-postings", "{}"));
    assertThat(again.json().get("posted").asInt()).isZero();
    assertThat(books.vouchers("entry=T1")).hasSize(1);
    books.booksAgree();
  }
}
