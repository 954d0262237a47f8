package regie.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.ApplicationTest;
import regie.setup.Engagement;

/// The database refuses what the code refuses, to the application and to the owner of its tables.
@ApplicationTest
class DatabaseRefusalsTest {
  private static final String RESTRICT = "23001";
  private static final String NO_RIGHT = "42501";
  private static final String CHECK = "23514";
  private static final String UNIQUE = "23505";
  private static final String EXCLUSION = "23P01";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient application;
  private JdbcClient owner;
  private long company;

  @BeforeEach
  void an_invoice() {
    owner = JdbcClient.create(context.getBean("ownerDataSource", DataSource.class));
    var books = Engagement.begin(context, port);
    company = books.company().id().value();
    books.settings("accrueRevenue=true");
    books.post(books.confirmed("T1", "C1", "2026-03-31", "8"), "2026-03-31");
    books.work("T2", "P1", "2026-03-05", "8");
    books.approve("T2");
    books.ready("T2");
    books.draft("C1", "2026-03-31");
    application
        .sql(
            """
            insert into access.audit_entry (company_id, user_id, at, action, subject)
            values (:company, :user, timestamptz '2026-03-31 12:00Z', 'something-done', 'somebody')
            """)
        .param("company", company)
        .param("user", books.actor().userId())
        .update();
  }

  private static void refused(String state, ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> assertThat(refusal.getSQLState()).as(refusal.getMessage()).isEqualTo(state));
  }

  private static String ownersWords(String statement) {
    return statement.startsWith("truncate") ? statement + " cascade" : statement;
  }

  private long rows(String table) {
    return application
        .sql("select count(*) from " + table + " where company_id = :company")
        .param("company", company)
        .query(Long.class)
        .single();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actuals.actual",
        "actuals.event",
        "ledger.voucher",
        "ledger.voucher_line",
        "invoices.posted_invoice",
        "access.audit_entry"
      })
  void what_was_written_is_neither_changed_nor_deleted(String table) {
    long before = rows(table);
    assertThat(before).isPositive();
    for (String statement :
        new String[] {
          "update " + table + " set company_id = company_id",
          "delete from " + table,
          "truncate " + table
        }) {
      refused(NO_RIGHT, () -> application.sql(statement).update());
      refused(RESTRICT, () -> owner.sql(ownersWords(statement)).update());
    }
    assertThat(rows(table)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actuals.actuals",
        "actuals.events",
        "ledger.vouchers",
        "ledger.voucher_lines",
        "invoices.posted_invoices"
      })
  void nor_through_the_views_that_others_read(String view) {
    long before = rows(view);
    assertThatThrownBy(() -> application.sql("delete from " + view).update()).isNotNull();
    assertThatThrownBy(
            () -> application.sql("update " + view + " set company_id = company_id").update())
        .isNotNull();
    assertThat(rows(view)).isEqualTo(before).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table actuals.actual disable trigger append_only",
        "drop trigger append_only on actuals.actual",
        "drop table actuals.actual",
        "create table actuals.mine (x int)",
        "alter table ledger.voucher_line disable trigger balanced",
        "set session_replication_role = replica",
        "set role regie_owner"
      })
  void the_application_owns_nothing(String statement) {
    assertThatThrownBy(() -> application.sql(statement).update())
        .rootCause()
        .isInstanceOf(SQLException.class);
    refused(RESTRICT, () -> owner.sql("delete from actuals.actual").update());
  }

  @Test
  void a_voucher_that_does_not_balance_is_refused() {
    refused(
        CHECK,
        () ->
            application
                .sql(
                    """
                    insert into ledger.voucher_line (company_id, voucher_id, line_no, posting_type, account_id, amount,
                      transaction_amount, currency)
                    values (:company, -1, 1, 'PROJECT_COST', 1, 100.00, 100.00, 'GBP'),
                           (:company, -1, 2, 'PAYROLL_ALLOCATION', 1, -99.99, -99.99, 'GBP')
                    """)
                .param("company", company)
                .update());
  }

  @Test
  void one_of_two_vouchers_that_does_not_balance_is_found() {
    refused(
        CHECK,
        () ->
            application
                .sql(
                    """
                    insert into ledger.voucher_line (company_id, voucher_id, line_no, posting_type, account_id, amount,
                      transaction_amount, currency)
                    values (:company, -1, 1, 'PROJECT_COST', 1, 100, 100, 'GBP'),
                           (:company, -2, 1, 'PAYROLL_ALLOCATION', 1, -100, -100, 'GBP')
                    """)
                .param("company", company)
                .update());
  }

  /// Repeats an actual with another id, reversing `reversed`.
  private int reverseAgain(String kind) {
    return application
        .sql(
            """
            insert into actuals.actual
            select company_id, -actual_id, event_id, kind, class, billing_type, origin_id, reversed_id, contract_id,
                   contract_line_id, customer_id, project_id, task_id, resource_id, role_id, transaction_date, quantity,
                   unit_price, amount, currency, rate_id, description
              from actuals.actual
             where company_id = :company and kind = :kind::actuals.kind and reversed_id is not null
            """)
        .param("company", company)
        .param("kind", kind)
        .update();
  }

  @Test
  void nothing_is_reversed_twice() {
    refused(UNIQUE, () -> reverseAgain("UNBILLED_SALES"));
  }

  @Test
  void nothing_has_two_live_claims() {
    String claim =
        """
        insert into proforma.invoice_line_detail (company_id, proforma_id, detail_no, source_id, contract_line_id, class,
          transaction_date, quantity, unit_price, amount, tax, billing_type, description, released)
        select company_id, -1, 1, source_id, contract_line_id, class, transaction_date, quantity, unit_price, amount, tax,
               billing_type, description, :released
          from proforma.invoice_line_detail where company_id = :company and proforma_id = (
            select proforma_id from proforma.proforma_invoice where company_id = :company and status = 'DRAFT')
        """;
    refused(
        UNIQUE,
        () -> application.sql(claim).param("company", company).param("released", false).update());
    assertThat(application.sql(claim).param("company", company).param("released", true).update())
        .as("a claim that was given up is in nobody's way")
        .isEqualTo(1);
  }

  @Test
  void rates_do_not_overlap() {
    refused(
        EXCLUSION,
        () ->
            application
                .sql(
                    """
                    insert into pricing.bill_rate (company_id, role_id, currency, valid, open_ended, rate)
                    select company_id, role_id, currency, '[2026-01-01,2026-02-01)', false, 1
                      from pricing.bill_rate where company_id = :company and contract_id is null
                    """)
                .param("company", company)
                .update());
    refused(
        EXCLUSION,
        () ->
            application
                .sql(
                    """
                    insert into projects.cost_rate (company_id, resource_id, valid, open_ended, rate)
                    select company_id, resource_id, '[2026-01-01,2026-02-01)', false, 1
                      from projects.cost_rate where company_id = :company
                    """)
                .param("company", company)
                .update());
    refused(
        EXCLUSION,
        () ->
            application
                .sql(
                    """
                    insert into salestax.tax_rate (company_id, tax_group_id, valid, percent)
                    select company_id, tax_group_id, '[2026-01-01,2026-02-01)', 1
                      from salestax.tax_rate where company_id = :company
                    """)
                .param("company", company)
                .update());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'NaN'", "'Infinity'", "0.00001", "1e15"})
  void an_amount_is_a_number_of_money(String amount) {
    assertThatThrownBy(
            () ->
                application
                    .sql(
                        "update actuals.balance set cost = "
                            + amount
                            + " where company_id = :company")
                    .param("company", company)
                    .update())
        .rootCause()
        .isInstanceOf(SQLException.class);
  }

  @Test
  void an_item_without_price_is_not_ready_and_a_drafted_one_has_a_draft() {
    refused(
        CHECK,
        () ->
            application
                .sql(
                    "update actuals.open_item set pricing = 'MISSING', readiness = 'READY', proforma_id = null where company_id = :company")
                .param("company", company)
                .update());
    refused(
        CHECK,
        () ->
            application
                .sql("update actuals.open_item set proforma_id = null where company_id = :company")
                .param("company", company)
                .update());
  }
}
