package regie.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static regie.setup.Engagement.items;
import static regie.setup.Engagement.money;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import regie.ApplicationTest;
import regie.rest.Api;
import regie.setup.Engagement;
import tools.jackson.databind.JsonNode;

/// The one door for posting: number, due date, voucher, document and hash link together.
@ApplicationTest
class PostingTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private Engagement books;

  @BeforeEach
  void begin() {
    books = Engagement.begin(context, port);
  }

  private JsonNode invoice(String number) {
    return Engagement.done(books.accountant().get("/api/v1/invoices/" + number)).json();
  }

  private List<String> numbers() {
    return items(books.accountant(), "invoices?limit=500").stream()
        .map(invoice -> invoice.get("invoice").asString())
        .toList();
  }

  @Test
  void a_confirmed_proforma_becomes_an_invoice_with_number_due_date_and_voucher() {
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    String number = books.post(proforma, "2026-03-31");
    assertThat(number).endsWith("-2026-00001");
    JsonNode invoice = invoice(number);
    assertThat(invoice.get("class").asString()).isEqualTo("invoice");
    assertThat(invoice.get("dueDate").asString()).isEqualTo("2026-04-30");
    assertThat(invoice.get("proforma").asString()).isEqualTo(proforma);
    assertThat(money(invoice.get("net"))).isEqualTo("1600.00");
    assertThat(money(invoice.get("tax"))).isEqualTo("320.00");
    assertThat(money(invoice.get("total"))).isEqualTo("1920.00");
    assertThat(books.vouchers("invoice=" + number))
        .containsExactly(
            "2026-03-31: Dr customer balance 1920.00, Cr invoiced revenue 1600.00, Cr sales tax 320.00");
    books.booksAgree();
  }

  @Test
  void the_stored_document_says_what_the_row_says() {
    String number = books.post(books.confirmed("T1", "C2", "2026-03-31", "8"), "2026-03-31");
    JsonNode document =
        Engagement.done(books.accountant().get("/api/v1/invoices/" + number + "/document")).json();
    assertThat(document.get("number").asString()).isEqualTo(number);
    assertThat(document.get("typeCode").asString()).isEqualTo("380");
    assertThat(document.get("dueDate").asString()).isEqualTo("2026-04-14");
    assertThat(document.get("totals").get("gross").asString()).isEqualTo("1200.00");
    assertThat(document.get("taxes").get(0).get("category").asString()).isEqualTo("O");
    assertThat(document.get("lines")).hasSize(1);
  }

  @Test
  void the_accrual_of_then_is_undone_whatever_has_become_of_the_settings() {
    books.settings("accrueRevenue=true");
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    books.settings("accrueRevenue=false");
    String number = books.post(proforma, "2026-03-31");
    assertThat(books.vouchers("invoice=" + number))
        .singleElement()
        .asString()
        .contains(
            "Dr customer balance 1920.00",
            "Cr WIP sales value 1600.00",
            "Dr accrued revenue 1600.00");
    JsonNode balances =
        Engagement.done(books.accountant().get("/api/v1/ledger-balances")).json().get("balances");
    for (JsonNode row : balances) {
      String type = row.get("postingType").asString();
      if (type.equals("WIP sales value") || type.equals("accrued revenue")) {
        assertThat(money(row.get("balance"))).as(type).isEqualTo("0.00");
      }
    }
    books.booksAgree();
  }

  @Test
  void it_is_posted_once_and_only_when_confirmed() {
    books.work("T1", "P1", "2026-03-02", "8");
    books.approve("T1");
    books.ready("T1");
    String proforma = books.draft("C1", "2026-03-31");
    assertThat(books.posting(proforma, "2026-03-31").slug()).isEqualTo("wrong-state");
    Engagement.done(books.confirmation(proforma));
    String number = books.post(proforma, "2026-03-31");
    Api.Answer again = books.posting(proforma, "2026-03-31");
    assertThat(again.slug()).isEqualTo("wrong-state");
    assertThat(again.json().get("invoice").asString()).isEqualTo(number);
    assertThat(books.posting("PF-2026-09999", "2026-03-31").slug()).isEqualTo("not-found");
    assertThat(numbers()).containsExactly(number);
    books.booksAgree();
  }

  @Test
  void into_a_closed_period_nothing_is_posted() {
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    books.closeUntil("2026-03-31");
    assertThat(books.posting(proforma, "2026-03-31").slug()).isEqualTo("period-closed");
    assertThat(books.posting(proforma, "2051-01-01").slug()).isEqualTo("period-closed");
    assertThat(numbers()).isEmpty();
    assertThat(books.post(proforma, "2026-04-01")).endsWith("-2026-00001");
    books.booksAgree();
  }

  @Test
  void a_customer_on_hold_is_not_invoiced() {
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    Engagement.done(
        books
            .administrator()
            .on(1)
            .put(
                "/api/v1/customers/ADATUM",
                Engagement.json("{'code': 'ADATUM', 'taxGroup': 'STD', 'onHold': true}")));
    assertThat(books.posting(proforma, "2026-03-31").slug()).isEqualTo("customer-on-hold");
    assertThat(numbers()).isEmpty();
  }

  @Test
  void a_missing_account_is_named() {
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    long version = books.administrator().get("/api/v1/posting-profile").version();
    Engagement.done(books.administrator().on(version).delete("/api/v1/posting-profile/sales-tax"));
    Api.Answer refused = books.posting(proforma, "2026-03-31");
    assertThat(refused.slug()).isEqualTo("missing-posting-setup");
    assertThat(refused.json().get("postingType").asString()).isEqualTo("sales tax");
    assertThat(numbers()).isEmpty();
  }

  @Test
  void an_invoice_before_its_journal_lines_is_refused() {
    books.settings("journalPosting=MANUAL, accrueRevenue=true");
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    Api.Answer refused = books.posting(proforma, "2026-03-31");
    assertThat(refused.slug()).isEqualTo("wrong-state");
    assertThat(refused.json().get("lines").asInt()).isPositive();
    Engagement.done(books.asAccountant("journal-postings", "{}"));
    books.post(proforma, "2026-03-31");
    books.booksAgree();
  }

  @Test
  void invoice_dates_ascend_unless_the_company_frees_them() {
    String first = books.confirmed("T1", "C1", "2026-03-31", "8");
    String second = books.confirmed("T2", "C2", "2026-03-31", "8");
    books.post(first, "2026-04-15");
    Api.Answer refused = books.posting(second, "2026-04-14");
    assertThat(refused.slug()).isEqualTo("invoice-date-goes-back");
    assertThat(refused.json().get("newest").asString()).isEqualTo("2026-04-15");
    books.settings("invoiceDates=FREE");
    assertThat(books.post(second, "2026-04-14")).endsWith("-2026-00002");
    books.booksAgree();
  }

  @Test
  void numbers_have_no_gap_after_refusals_and_rollbacks() {
    String first = books.confirmed("T1", "C1", "2026-03-31", "8");
    String second = books.confirmed("T2", "C2", "2026-03-31", "8");
    assertThat(books.post(first, "2026-04-15")).endsWith("-2026-00001");
    assertThat(books.posting(second, "2026-04-14").status()).isEqualTo(409);
    var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    var post = context.getBean(PostProposal.class);
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    _ -> {
                      var posted =
                          post.post(books.actor(), List.of(second), LocalDate.of(2026, 4, 15));
                      assertThat(posted.getFirst().invoice()).endsWith("-2026-00002");
                      throw new IllegalStateException("the server fails before it commits");
                    }))
        .hasMessageContaining("before it commits");
    assertThat(numbers()).hasSize(1);
    books.booksAgree();
    assertThat(books.post(second, "2026-04-15")).endsWith("-2026-00002");
    books.booksAgree();
  }

  @Test
  void every_year_counts_from_one_and_the_chain_goes_on() {
    String first = books.confirmed("T1", "C1", "2026-03-31", "8");
    String second = books.confirmed("T2", "C1", "2026-03-31", "8");
    assertThat(books.post(first, "2026-12-31")).endsWith("-2026-00001");
    assertThat(books.post(second, "2027-01-01")).endsWith("-2027-00001");
    books.booksAgree();
  }

  @Test
  void many_are_posted_together_or_not_at_all() {
    String first = books.confirmed("T1", "C1", "2026-03-31", "8");
    String second = books.confirmed("T2", "C2", "2026-03-31", "8");
    String third = books.confirmed("T3", "C3", "2026-03-31", "8");
    Api.Answer refused =
        books.asAccountant(
            "postings",
            "{'proposals': ['%s', '%s', 'PF-2026-09999'], 'invoiceDate': '2026-03-31'}"
                .formatted(first, second));
    assertThat(refused.slug()).isEqualTo("not-found");
    assertThat(numbers()).isEmpty();
    Api.Answer posted =
        Engagement.done(
            books.asAccountant(
                "postings",
                "{'proposals': ['%s', '%s', '%s', '%s'], 'invoiceDate': '2026-03-31'}"
                    .formatted(third, first, second, first)));
    assertThat(posted.json().get("invoices").findValuesAsString("proposal"))
        .containsExactly(first, second, third);
    assertThat(posted.json().get("invoices").findValuesAsString("invoice"))
        .extracting(number -> number.substring(number.length() - 5))
        .containsExactly("00001", "00002", "00003");
    books.booksAgree();
  }

  @Test
  void what_is_reviewed_is_what_is_posted() {
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    JsonNode proposal =
        Engagement.done(
                books.accountant().get("/api/v1/proposals/" + proforma + "?invoiceDate=2026-03-31"))
            .json();
    JsonNode invoice = invoice(books.post(proforma, "2026-03-31"));
    for (String same : List.of("dueDate", "net", "tax", "total", "currency")) {
      assertThat(proposal.get(same)).as(same).isEqualTo(invoice.get(same));
    }
    assertThat(items(books.accountant(), "proposals")).isEmpty();
  }
}
