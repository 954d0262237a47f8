package regie.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.ApplicationTest;
import regie.rest.Api;
import regie.setup.Engagement;

/// Bad input of every kind is refused, the refusal names the place, and nothing has changed.
@ApplicationTest
class BadInputTest {
  private static final String DIGITS = "1234567890123456789012345678901234567890";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  private Engagement books;
  private List<Long> before = List.of();

  @BeforeEach
  void some_work() {
    books = Engagement.begin(context, port);
    books.work("T1", "P1", "2026-03-02", "8");
    books.work("T2", "P1", "2026-03-03", "8");
    books.approve("T1");
    before = counts();
  }

  /// How much there is of everything that the pipeline writes.
  private List<Long> counts() {
    return List.of(
            "entries.time_entry",
            "entries.time_entry where status = 'SUBMITTED'",
            "actuals.actual",
            "actuals.event",
            "actuals.open_item where readiness = 'NOT_READY'",
            "journal.journal_line",
            "ledger.voucher",
            "proforma.proforma_invoice",
            "invoices.posted_invoice",
            "projects.task",
            "jobs.job")
        .stream()
        .map(
            table ->
                jdbc.sql(
                        "select count(*) from "
                            + table
                            + (table.contains(" where ") ? " and " : " where ")
                            + "company_id = :company")
                    .param("company", books.company().id().value())
                    .query(Long.class)
                    .single())
        .toList();
  }

  @AfterEach
  void nothing_has_changed() {
    assertThat(counts()).isEqualTo(before);
    books.booksAgree();
  }

  private static void refused(Api.Answer answer, String slug, @Nullable String place) {
    assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
    assertThat(answer.slug()).as(answer.toString()).isEqualTo(slug);
    if (place != null) {
      assertThat(answer.json().get("errors").findValuesAsString("place"))
          .as(answer.toString())
          .containsAnyOf(place, "parameter " + place);
    }
  }

  @ParameterizedTest(name = "{1} is refused at {0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "hours;        'hours': NaN",
        "hours;        'hours': 'NaN'",
        "hours;        'hours': 'Infinity'",
        "hours;        'hours': 'eight'",
        "hours;        'hours': ''",
        "hours;        'hours': true",
        "hours;        'hours': [8]",
        "hours;        'hours': {'value': 8}",
        "hours;        'hours': '8,5'",
        "hours;        'hours': '1e3'",
        "hours;        'hours': 1e400",
        "hours;        'hours': '" + DIGITS + "'",
        "hours;        'hours': " + DIGITS,
        "hours;        'hours': '0.0000001'",
        "hours;        'hours': '0'",
        "hours;        'hours': '-8'",
        "hours;        'hours': null",
        "project;      'project': 'NONE'",
        "project;      'project': null",
        "project;      'project': 7.5",
        "project;      'project': ['P1']",
        "project;      'project': 'P1\\u0000'",
        "resource;     'resource': 'NOBODY'",
        "task;         'task': 'T9'",
        "role;         'role': 'Magician'",
        "date;         'date': '2026-02-30'",
        "date;         'date': '02.03.2026'",
        "date;         'date': 20260302",
        "date;         'date': '0001-01-01'",
        "date;         'date': '+99999-01-01'",
        "date;         'date': null",
        "entry;        'entry': 'T1'",
        "entry;        'entry': 'a b'",
        "description;  'description': 'a\\u0000b'",
        "hourz;        'hourz': '8'",
      })
  void a_wrong_time_entry(String place, String field) {
    String name = field.substring(0, field.indexOf(':') + 1);
    StringBuilder entry = new StringBuilder("{" + field);
    for (String right :
        List.of("'resource': 'ANNA'", "'project': 'P1'", "'date': '2026-03-02'", "'hours': '8'")) {
      if (!right.startsWith(name)) {
        entry.append(", ").append(right);
      }
    }
    String good = "{'resource': 'ANNA', 'project': 'P1', 'date': '2026-03-02', 'hours': '8'}";
    var answer = books.asManager("time-entries", "{'entries': [" + good + ", " + entry + "}]}");
    boolean unreadable = field.equals("'hours': NaN");
    refused(answer, "invalid-content", unreadable ? null : "entries[1]." + place);
  }

  @ParameterizedTest(name = "{0} {1}: {2} at {3}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "approvals; {'approvals': [{'entry': 'T2', 'billable': '-1'}]}; negative-quantity; -",
        "approvals; {'approvals': [{'entry': 'T2', 'billable': 'NaN'}]}; invalid-content; approvals[0].billable",
        "approvals; {'approvals': [{'entry': 'T2', 'billable': '0.0000001'}]}; invalid-content; approvals[0].billable",
        "approvals; {'approvals': [{'entry': 'T2', 'billingType': 'Free'}]}; invalid-content; approvals[0].billingType",
        "approvals; {'approvals': [{'billable': '1'}]}; invalid-content; approvals[0].entry",
        "approvals; {'approvals': [{'entry': 'T2'}, {'entry': 'T2'}]}; invalid-content; approvals[1].entry",
        "approvals; {'approvals': [{'entry': 'T2', 'bilable': '1'}]}; invalid-content; approvals[0].bilable",
        "approvals; {'approvals': [{'entry': 'T2'}, null]}; invalid-content; approvals[1]",
        "approvals; {'approvals': []}; invalid-content; approvals",
        "approvals; {'approvals': 'T2'}; invalid-content; approvals",
        "approvals; {}; invalid-content; approvals",
        "approvals; {'approvals': [{'entry': 'T2'}], 'all': {}}; invalid-content; all",
        "approvals; {'all': {'from': 'yesterday'}}; invalid-content; all.from",
        "approvals; {'approvals': [{'entry': 'T9'}]}; not-found; -",
        "approvals; {'approvals': [{'entry': 'T1'}]}; wrong-state; -",
        "approval-cancellations; {'entries': ['T2']}; wrong-state; -",
        "approval-cancellations; {'entries': ['T1', 'T9']}; not-found; -",
        "approval-cancellations; {'entries': [7]}; invalid-content; entries[0]",
        "approval-cancellations; {'entries': null}; invalid-content; entries",
        "submissions; {'entries': ['T2']}; wrong-state; -",
        "submissions; {'entries': ['']}; not-found; -",
        "backlog/readiness; {'ready': true}; invalid-content; items",
        "backlog/readiness; {'entries': ['T1']}; invalid-content; ready",
        "backlog/readiness; {'ready': 'yes', 'entries': ['T1']}; invalid-content; ready",
        "backlog/readiness; {'ready': true, 'items': ['x']}; invalid-content; items[0]",
        "backlog/readiness; {'ready': true, 'items': ['99999999999999999999']}; invalid-content; items[0]",
        "backlog/readiness; {'ready': true, 'items': ['-1']}; not-found; -",
        "backlog/readiness; {'ready': true, 'entries': ['T9']}; not-found; -",
        "backlog/readiness; {'ready': true, 'entries': ['T1'], 'all': {}}; invalid-content; items",
        "proformas; {'contracts': []}; invalid-content; contracts",
        "proformas; {'contracts': ['C9']}; not-found; -",
        "proformas; {'contracts': ['C4']}; wrong-state; -",
        "proformas; {'contracts': ['C1'], 'date': '2026-13-01'}; invalid-content; date",
        "proformas; {'contracts': ['C1'], 'project': 'P9', 'date': '2026-03-31'}; not-found; -",
        "proformas; {'contracts': ['C1'], 'all': true}; invalid-content; all",
        "proformas; {'contracts': ['C1'], 'all': 'true'}; invalid-content; all",
        "proformas; {'contracts': ['C1'], 'customer': 'ADATUM'}; invalid-content; customer",
        "proformas/PF-1/confirmation; {}; not-found; -",
        "confirmations; {'proformas': []}; invalid-content; proformas",
        "confirmations; {'proformas': ['PF-1'], 'all': true}; invalid-content; all",
        "confirmations; {'proformas': ['PF-1']}; not-found; -",
        "time-entries; []; invalid-content; -",
        "time-entries; 'x'; invalid-content; -",
        "time-entries; {'entries': [; invalid-content; -",
        "time-entries; -; invalid-content; -",
      })
  void a_wrong_step_of_the_project_manager(
      String path, @Nullable String body, String slug, @Nullable String place) {
    refused(books.asManager(path, body == null ? "" : body), slug, place);
  }

  @ParameterizedTest(name = "{0} {1}: {2} at {3}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "proposals/PF-1/posting; {}; not-found; -",
        "proposals/PF-1/posting; {'invoiceDate': 'today'}; invalid-content; invoiceDate",
        "proposals/PF-1/posting; {'date': '2026-03-31'}; invalid-content; date",
        "postings; {'proposals': []}; invalid-content; proposals",
        "postings; {'proposals': ['PF-1'], 'all': true}; invalid-content; all",
        "postings; {'proposals': [{}]}; invalid-content; proposals[0]",
        "journal-postings; {'journal': 'x'}; invalid-content; journal",
      })
  void a_wrong_step_of_the_accountant(
      String path, String body, String slug, @Nullable String place) {
    refused(books.asAccountant(path, body), slug, place);
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @CsvSource({
    "backlog?limit=501,                 invalid-content, limit",
    "backlog?limit=0,                   invalid-content, limit",
    "backlog?limit=x,                   invalid-content, limit",
    "backlog?after=x,                   invalid-content, after",
    "backlog?after=-1,                  invalid-content, after",
    "backlog?after=99999999999999999999,invalid-content, after",
    "backlog?after=99999999999,         invalid-content, after",
    "backlog?sort=colour,               invalid-content, sort",
    "backlog?status=maybe,              invalid-content, status",
    "backlog?from=2026-99-99,           invalid-content, from",
    "backlog?class=travel,              invalid-content, class",
    "backlog?colour=red,                invalid-content, colour",
    "backlog?company=1,                 invalid-content, company",
    "actuals?limit=501,                 invalid-content, limit",
    "actuals?after=x,                   invalid-content, after",
    "time-entries?status=maybe,         invalid-content, status",
    "time-entries?from=x,               invalid-content, from",
    "proformas?status=maybe,            invalid-content, status",
    "invoices?from=x,                   invalid-content, from",
    "vouchers?from=x,                   invalid-content, from",
    "ledger-balances?at=x,              invalid-content, at",
    "jobs/x,                            not-found,       -",
    "jobs/0,                            not-found,       -",
    "time-entries/T9,                   not-found,       -",
    "proformas/PF-9,                    not-found,       -",
    "proposals/PF-9,                    not-found,       -",
    "invoices/I9,                       not-found,       -",
    "invoices/I9/document,              not-found,       -",
  })
  void a_wrong_question(String path, String slug, String place) {
    refused(books.administrator().get("/api/v1/" + path), slug, place.equals("-") ? null : place);
  }

  @ParameterizedTest(name = "{1} at {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "hours;    2026-03-02;ANNA;P1;eight",
        "hours;    2026-03-02;ANNA;P1;-8",
        "hours;    2026-03-02;ANNA;P1;NaN",
        "hours;    2026-03-02;ANNA;P1;" + DIGITS,
        "date;     2026-02-30;ANNA;P1;8",
        "resource; 2026-03-02;NOBODY;P1;8",
        "project;  2026-03-02;ANNA;NONE;8",
        "hours;    2026-03-02;ANNA;P1;",
      })
  void a_wrong_row_of_a_file(
      String column, String date, String resource, String project, @Nullable String hours) {
    String file =
        "date,resource,project,task,hours\n2026-03-02,ANNA,P1,NEW,8\n%s,%s,%s,NEWER,%s\n"
            .formatted(date, resource, project, hours == null ? "" : hours);
    Api.Answer answer = imported(file);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.json().get("errors").findValuesAsString("place"))
        .as(answer.toString())
        .contains("row 3, column " + column)
        .allSatisfy(place -> assertThat(place).startsWith("row 3, column "));
  }

  private Api.Answer imported(String file) {
    return books
        .manager()
        .with("Content-Type", "text/csv")
        .post("/api/v1/imports/time-entries", file);
  }

  @Test
  void a_broken_file() {
    for (String file :
        List.of(
            "",
            "date,resource,project\n2026-03-02,ANNA,P1\n",
            "date,resource,project,hours\n2026-03-02,ANNA,P1\n",
            "date,resource,project,hours\n2026-03-02,ANNA,P1,8,9\n",
            "date,resource,project,hours\n2026-03-02,\"ANNA,P1,8\n",
            "date,resource,project,hours,colour\n2026-03-02,ANNA,P1,8,red\n",
            "date,date,resource,project,hours\n2026-03-02,2026-03-02,ANNA,P1,8\n",
            "entry,date,resource,project,hours\nX,2026-03-02,ANNA,P1,8\nX,2026-03-02,ANNA,P1,8\n",
            "entry,date,resource,project,hours\nT1,2026-03-02,ANNA,P1,8\n")) {
      Api.Answer answer = imported(file);
      assertThat(answer.status()).as(file + answer).isBetween(400, 499);
      assertThat(answer.json().get("errors")).as(file + answer).isNotEmpty();
    }
  }

  @Test
  void a_body_that_is_no_json() {
    for (String type : List.of("text/plain", "application/xml")) {
      Api.Answer answer =
          books.manager().with("Content-Type", type).post("/api/v1/time-entries", "x");
      assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  void a_set_that_is_too_large() {
    var entries = new StringBuilder("{\"entries\": [\"T2\"");
    for (int i = 0; i < 10_000; i++) {
      entries.append(",\"X").append(i).append('"');
    }
    refused(
        books.manager().post("/api/v1/submissions", entries + "]}"), "invalid-content", "entries");
  }
}
