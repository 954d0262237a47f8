package regie.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.ApplicationTest;
import regie.rest.Api;
import regie.setup.Engagement;

/// Honest books agree with themselves, whatever was done in whatever order; books that somebody
/// with the owner's rights has touched do not.
@ApplicationTest
class VerifyBooksTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void after_any_sequence_of_operations_nothing_is_found(long seed) {
    var life = new Life(Engagement.begin(context, port), new Random(seed));
    for (int step = 0; step < 90; step++) {
      life.step();
    }
    life.books.booksAgree();
    assertThat(life.done).as("kinds of steps that succeeded").hasSizeGreaterThan(8);
  }

  /// One company's days, drawn by lot.
  private static final class Life {
    private static final List<String> CONTRACTS = List.of("C1", "C2", "C3");
    private final Engagement books;
    private final Random random;
    private final List<String> entries = new ArrayList<>();
    private final List<String> proformas = new ArrayList<>();
    private final Map<String, Integer> done = new LinkedHashMap<>();

    Life(Engagement books, Random random) {
      this.books = books;
      this.random = random;
    }

    void step() {
      switch (random.nextInt(14)) {
        case 0, 1, 2 -> log();
        case 3, 4 -> did("approve", books.approval(entry()));
        case 5 -> did("approve part", part());
        case 6, 7 -> did("ready", books.readiness(true, entry()));
        case 8 -> did("not ready", books.readiness(false, entry()));
        case 9 -> draft();
        case 10 -> did("confirm", books.confirmation(proforma()));
        case 11 -> did("post", books.posting(proforma(), "2026-04-30"));
        case 12 -> deleteOrCancel();
        default -> books.settings("accrueRevenue=" + random.nextBoolean());
      }
    }

    private void log() {
      String entry = "T" + (entries.size() + 1);
      String project = List.of("P1", "P2", "P3", "P4", "INT").get(random.nextInt(5));
      String hours = Integer.toString(1 + random.nextInt(32)) + ".25";
      String day = "2026-03-" + (10 + random.nextInt(20));
      books.work(random.nextInt(8) == 0 ? "TIM" : "ANNA", entry, project, day, hours);
      entries.add(entry);
    }

    private String entry() {
      return entries.isEmpty() ? "T0" : entries.get(random.nextInt(entries.size()));
    }

    private String proforma() {
      return proformas.isEmpty() ? "PF-0" : proformas.get(random.nextInt(proformas.size()));
    }

    private Api.Answer part() {
      return books.asManager(
          "approvals",
          "{'approvals': [{'entry': '%s', 'billable': '%d.1', 'billingType': '%s'}]}"
              .formatted(
                  entry(),
                  random.nextInt(5),
                  List.of("Chargeable", "Complimentary").get(random.nextInt(2))));
    }

    private void draft() {
      Api.Answer created =
          books.creation(CONTRACTS.get(random.nextInt(CONTRACTS.size())), "2026-03-31");
      did("draft", created);
      if (created.status() == 201) {
        proformas.add(created.json().get("proformas").get(0).asString());
      }
    }

    private void deleteOrCancel() {
      if (random.nextBoolean()) {
        did("cancel", books.cancellation(entry()));
      } else if (!proformas.isEmpty()) {
        did("delete", books.deletion(proforma()));
      }
    }

    /// Refusals are part of life; what is wrong with the server is not.
    private void did(String step, Api.Answer answer) {
      if (answer.status() >= 500) {
        fail(step + ": " + answer);
      }
      done.merge(answer.status() < 300 ? step : step + " refused", 1, Integer::sum);
    }
  }

  /// What was done to the books behind their back, and which check notices.
  record Tampering(String sql, String check) {
    @Override
    public String toString() {
      return sql + " → " + check;
    }
  }

  static List<Tampering> tamperings() {
    return List.of(
        new Tampering(
            "update actuals.actual set amount = amount - 1 where kind = 'UNBILLED_SALES' and reversed_id is not null",
            "Every reversal negates what it reverses"),
        new Tampering(
            "delete from actuals.open_item",
            "Open items are the unbilled sales that nothing reverses"),
        new Tampering(
            "update actuals.open_item set amount = amount + 1",
            "Open items are the unbilled sales that nothing reverses"),
        new Tampering(
            "update actuals.open_item set billing_type = 'COMPLIMENTARY'",
            "Open items are the unbilled sales that nothing reverses"),
        new Tampering(
            "update proforma.invoice_line_detail set released = true where proforma_id in"
                + " (select proforma_id from proforma.proforma_invoice where status = 'DRAFT')",
            "A drafted item is claimed by a detail of its draft, and only such items"),
        new Tampering(
            "update actuals.open_item set readiness = 'READY', proforma_id = null where readiness = 'DRAFTED'",
            "A drafted item is claimed by a detail of its draft, and only such items"),
        new Tampering(
            "update actuals.balance set cost = cost + 0.01",
            "Balances are what the journal and the open items add up to"),
        new Tampering(
            "update actuals.balance set billed = billed - 1, ready = ready + 1",
            "Balances are what the journal and the open items add up to"),
        new Tampering(
            "delete from actuals.balance",
            "Balances are what the journal and the open items add up to"),
        new Tampering(
            "update proforma.invoice_line_detail set amount = amount + 1",
            "What a confirmed proforma bills was billed once"),
        new Tampering(
            "update ledger.voucher_line set amount = amount + 1 where line_no = 1",
            "Every voucher balances"),
        new Tampering(
            "delete from ledger.voucher_line", "Every voucher has lines, and every line a voucher"),
        new Tampering(
            "delete from ledger.voucher", "Every voucher has lines, and every line a voucher"),
        new Tampering(
            "delete from journal.journal_line",
            "Actuals of approval are journalised once, and nothing else is"),
        new Tampering(
            "update ledger.voucher_line set posting_type = 'SALES_TAX' where posting_type = 'CUSTOMER_BALANCE'",
            "The customer balance is what posted invoices ask for"),
        new Tampering(
            "delete from invoices.posted_invoice where number_in_series = 1",
            "Invoice numbers have no gap"),
        new Tampering(
            "update invoices.posted_invoice set document = replace(document, 'ANNA', 'EVE')",
            "Every invoice stands in its chain as it was posted"),
        new Tampering(
            "update invoices.posted_invoice set net = net + 1, tax = tax - 1",
            "Every invoice stands in its chain as it was posted"),
        new Tampering(
            "update invoices.posted_invoice set due_date = due_date + 1",
            "Every invoice stands in its chain as it was posted"),
        new Tampering(
            "update invoices.posted_invoice set invoice_date = invoice_date - 1",
            "Every invoice stands in its chain as it was posted"),
        new Tampering(
            "update invoices.posted_invoice set hash = sha256(hash) where number_in_series = 2",
            "Every invoice stands in its chain as it was posted"),
        new Tampering(
            "delete from invoices.posted_invoice where number_in_series = 2",
            "Every invoice stands in its chain as it was posted"),
        new Tampering(
            "update invoices.chain_head set hash = sha256(hash)",
            "Every invoice stands in its chain as it was posted"));
  }

  /// Two invoices, a draft, work that is not ready, accrued.
  private Engagement someBooks() {
    var books = Engagement.begin(context, port);
    books.settings("accrueRevenue=true");
    books.post(books.confirmed("T1", "C1", "2026-03-31", "8"), "2026-03-31");
    books.post(books.confirmed("T2", "C2", "2026-03-31", "8"), "2026-03-31");
    books.work("T3", "P1", "2026-03-05", "8");
    books.work("T4", "P1", "2026-03-06", "8");
    books.approve("T3");
    books.ready("T3");
    books.draft("C1", "2026-03-31");
    books.approve("T4");
    return books;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void what_was_tampered_with_is_found(Tampering tampering) {
    var books = someBooks();
    books.booksAgree();
    tamper(books, tampering.sql);
    assertThat(books.findings()).contains(tampering.check);
  }

  /// As the owner of the tables could, with triggers off; in this company's rows alone.
  private void tamper(Engagement books, String sql) {
    var owner = JdbcClient.create(context.getBean("ownerDataSource", DataSource.class));
    String table = sql.split(" ")[sql.startsWith("delete") ? 2 : 1];
    String mine = "company_id = " + books.company().id().value();
    owner.sql("alter table " + table + " disable trigger user").update();
    try {
      int changed =
          owner.sql(sql + (sql.contains(" where ") ? " and " : " where ") + mine).update();
      assertThat(changed).as("rows that were tampered with").isPositive();
    } finally {
      owner.sql("alter table " + table + " enable trigger user").update();
    }
  }

  @Test
  void what_one_company_does_to_its_books_is_not_found_in_anothers() {
    var honest = someBooks();
    var dishonest = someBooks();
    tamper(dishonest, "delete from actuals.balance");
    assertThat(dishonest.findings()).isNotEmpty();
    honest.booksAgree();
  }
}
