package regie.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.access.Role;
import regie.rest.Api;
import regie.setup.Engagement;

/// Thirty-two do the same thing at the same time: one succeeds, the others are told why not, and
/// the books are as if one had come.
@ApplicationTest
class ManyAtOnceTest {
  private static final int MANY = 32;

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private Engagement books;

  @BeforeEach
  void begin() {
    books = Engagement.begin(context, port);
  }

  /// The answers to calls that begin together.
  private static List<Api.Answer> atOnce(int calls, IntFunction<Api.Answer> call) throws Exception {
    var start = new CyclicBarrier(calls);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Api.Answer>> running =
          IntStream.range(0, calls)
              .mapToObj(i -> threads.submit((Callable<Api.Answer>) () -> begun(start, i, call)))
              .toList();
      List<Api.Answer> answers = new ArrayList<>();
      for (Future<Api.Answer> one : running) {
        answers.add(one.get());
      }
      return answers;
    }
  }

  private static Api.Answer begun(CyclicBarrier start, int i, IntFunction<Api.Answer> call)
      throws Exception {
    start.await();
    return call.apply(i);
  }

  private static void oneWins(List<Api.Answer> answers, String losersAreTold) {
    assertThat(answers).as("%s", answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() >= 300)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
              assertThat(answer.slug()).isEqualTo(losersAreTold);
            });
  }

  private static void nobodyBreaks(List<Api.Answer> answers) {
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isLessThan(500));
  }

  private void readyWork() {
    books.work("T1", "P1", "2026-03-02", "8");
    books.work("T2", "P1", "2026-03-03", "8");
    books.approve("T1", "T2");
    books.ready("T1", "T2");
  }

  @Test
  void entries_are_approved_once() throws Exception {
    books.work("T1", "P1", "2026-03-02", "8");
    books.work("T2", "P1", "2026-03-03", "8");
    var answers =
        atOnce(MANY, i -> i % 2 == 0 ? books.approval("T1", "T2") : books.approval("T2", "T1"));
    oneWins(answers, "wrong-state");
    assertThat(books.actuals("T1")).hasSize(2);
    assertThat(books.vouchers("entry=T1")).hasSize(1);
    books.booksAgree();
  }

  @Test
  void a_contract_is_drawn_into_one_draft() throws Exception {
    readyWork();
    var answers = atOnce(MANY, _ -> books.creation("C1", "2026-03-31"));
    oneWins(answers, "nothing-to-invoice");
    assertThat(Engagement.items(books.manager(), "proformas")).hasSize(1);
    books.booksAgree();
  }

  @Test
  void a_proforma_is_confirmed_once() throws Exception {
    readyWork();
    String proforma = books.draft("C1", "2026-03-31");
    oneWins(atOnce(MANY, _ -> books.confirmation(proforma)), "wrong-state");
    assertThat(books.actuals("T1")).hasSize(4);
    books.booksAgree();
  }

  @Test
  void a_proposal_is_posted_once() throws Exception {
    String proforma = books.confirmed("T1", "C1", "2026-03-31", "8");
    oneWins(atOnce(MANY, _ -> books.posting(proforma, "2026-03-31")), "wrong-state");
    assertThat(Engagement.items(books.accountant(), "invoices")).hasSize(1);
    String next = books.post(books.confirmed("T2", "C2", "2026-03-31", "8"), "2026-03-31");
    assertThat(next).as("the losers took no number").endsWith("-00002");
    books.booksAgree();
  }

  @Test
  void a_draft_is_either_confirmed_or_deleted() throws Exception {
    readyWork();
    String proforma = books.draft("C1", "2026-03-31");
    var answers =
        atOnce(
            MANY,
            i ->
                i % 2 == 0
                    ? books.confirmation(proforma)
                    : books.manager().on(1).delete("/api/v1/proformas/" + proforma));
    nobodyBreaks(answers);
    assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
    books.booksAgree();
  }

  @Test
  void different_proposals_are_posted_side_by_side_without_gaps() throws Exception {
    List<String> proformas =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> books.confirmed("T" + i, "C" + (1 + i % 3), "2026-03-31", "1"))
            .toList();
    var answers = atOnce(12, i -> books.posting(proformas.get(i), "2026-03-31"));
    assertThat(answers).extracting(Api.Answer::status).containsOnly(200);
    assertThat(answers)
        .extracting(answer -> answer.json().get("invoice").asString())
        .extracting(number -> Integer.parseInt(number.substring(number.length() - 5)))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    books.booksAgree();
  }

  @Test
  void two_years_are_posted_into_one_chain() throws Exception {
    List<String> proformas =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> books.confirmed("T" + i, "C" + (1 + i % 3), "2026-03-31", "1"))
            .toList();
    var answers =
        atOnce(12, i -> books.posting(proformas.get(i), i % 2 == 0 ? "2026-12-31" : "2027-01-01"));
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
    books.booksAgree();
  }

  @Test
  void a_repeated_call_has_one_effect_and_one_answer() throws Exception {
    readyWork();
    Api manager = books.manager().withKey("once");
    String body = "{\"contracts\": [\"C1\"], \"date\": \"2026-03-31\"}";
    var created = atOnce(MANY, _ -> manager.post("/api/v1/proformas", body));
    assertThat(created).extracting(Api.Answer::status).containsOnly(201);
    assertThat(created).extracting(Api.Answer::body).containsOnly(created.getFirst().body());
    String proforma = created.getFirst().json().get("proformas").get(0).asString();

    String confirmation = "/api/v1/proformas/" + proforma + "/confirmation";
    Api confirming = books.manager().withKey("confirm-once");
    var confirmed = atOnce(MANY, _ -> confirming.post(confirmation, "{}"));
    assertThat(confirmed).extracting(Api.Answer::status).containsOnly(200);

    Api posting = books.accountant().withKey("post-once");
    var posted =
        atOnce(
            MANY,
            _ ->
                posting.post(
                    "/api/v1/proposals/" + proforma + "/posting",
                    "{\"invoiceDate\": \"2026-03-31\"}"));
    assertThat(posted).extracting(Api.Answer::status).containsOnly(200);
    assertThat(posted).extracting(Api.Answer::body).containsOnly(posted.getFirst().body());
    assertThat(Engagement.items(books.accountant(), "invoices")).hasSize(1);
    books.booksAgree();
  }

  @Test
  void the_same_entry_is_logged_once() throws Exception {
    String entry =
        "{'entries': [{'resource': 'ANNA', 'entry': 'T1', 'project': 'P1', 'date': '2026-03-02', 'hours': '8'}]}";
    var answers = atOnce(MANY, _ -> books.asManager("time-entries", entry));
    nobodyBreaks(answers);
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
              assertThat(answer.slug()).isIn("invalid-content", "wrong-state");
            });
    assertThat(Engagement.items(books.manager(), "time-entries")).hasSize(1);
  }

  @Test
  void approvals_are_taken_back_while_drafts_are_drawn_confirmed_and_deleted() throws Exception {
    for (int round = 0; round < 6; round++) {
      String entry = "R" + round;
      books.work(entry, "P1", "2026-03-02", "8");
      books.approve(entry);
      books.ready(entry);
      nobodyBreaks(
          atOnce(
              12,
              i ->
                  switch (i % 4) {
                    case 0 -> books.cancellation(entry);
                    case 1 -> books.creation("C1", "2026-03-31");
                    case 2 -> books.readiness(false, entry);
                    default -> books.readiness(true, entry);
                  }));
      books.booksAgree();
      for (var proforma : Engagement.items(books.manager(), "proformas?status=draft")) {
        String number = proforma.get("proforma").asString();
        assertThat(Engagement.money(proforma.get("amount")))
            .as("a draft that was drawn while its work was taken back")
            .isNotEqualTo("0.00");
        nobodyBreaks(
            atOnce(8, i -> i % 2 == 0 ? books.cancellation(entry) : books.confirmation(number)));
      }
      books.booksAgree();
    }
  }

  @Test
  void different_people_approve_different_work_of_one_contract() throws Exception {
    List<Api> managers =
        IntStream.range(0, 8).mapToObj(_ -> books.company().as(Role.PROJECT_MANAGER)).toList();
    for (int i = 0; i < 24; i++) {
      books.work("T" + i, "P" + (1 + i % 3), "2026-03-02", "1");
    }
    var answers =
        atOnce(
            24,
            i ->
                managers
                    .get(i % 8)
                    .post("/api/v1/approvals", "{\"approvals\": [{\"entry\": \"T" + i + "\"}]}"));
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
    books.booksAgree();
  }
}
