package regie.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static regie.setup.Engagement.items;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import regie.ApplicationTest;
import regie.company.Actor;
import regie.database.Eventually;
import regie.jobs.MassAction.Group;
import regie.rest.Api;
import regie.setup.Engagement;
import tools.jackson.databind.JsonNode;

/// Mass work in the background: everybody gets an outcome, nothing is done twice.
@ApplicationTest
class JobsTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  private Engagement books;
  private Actor actor;

  @BeforeEach
  void begin() {
    books = Engagement.begin(context, port);
    actor = books.actor();
  }

  private JsonNode finished(Api.Answer accepted) throws Exception {
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
    String job = accepted.json().get("job").asString();
    assertThat(accepted.header("Location")).endsWith("/jobs/" + job);
    return finished(job);
  }

  private JsonNode finished(String job) throws Exception {
    Eventually.within(
        Duration.ofSeconds(30),
        "the end of job " + job,
        () -> !job(job).get("status").asString().equals("running"));
    return job(job);
  }

  private JsonNode job(String job) {
    return Engagement.done(books.manager().get("/api/v1/jobs/" + job)).json();
  }

  private void workOnThreeContracts() {
    books.work("T1", "P1", "2026-03-02", "8");
    books.work("T2", "P2", "2026-03-02", "8");
    books.work("T3", "P3", "2026-03-02", "8");
  }

  @Test
  void everything_from_approval_to_posting_goes_through_jobs() throws Exception {
    workOnThreeContracts();
    books.work("T9", "INT", "2026-03-02", "8");
    JsonNode approved = finished(books.asManager("approvals", "{'all': {}}"));
    assertThat(approved.get("items").asInt()).isEqualTo(4);
    assertThat(approved.get("succeeded").asInt()).isEqualTo(4);
    finished(books.asManager("backlog/readiness", "{'ready': true, 'all': {}}"));
    JsonNode drafted =
        finished(books.asManager("proformas", "{'all': true, 'date': '2026-03-31'}"));
    assertThat(drafted.get("results")).hasSize(3);
    finished(books.asManager("confirmations", "{'all': true}"));
    JsonNode posted =
        finished(books.asAccountant("postings", "{'all': true, 'invoiceDate': '2026-03-31'}"));
    assertThat(posted.get("status").asString()).isEqualTo("done");
    assertThat(posted.get("results")).hasSize(3);
    assertThat(posted.get("failures")).isEmpty();
    assertThat(items(books.accountant(), "invoices")).hasSize(3);
    books.booksAgree();
  }

  private long job(String kind, Map<String, String> parameters, String... items) {
    var action =
        context.getBeansOfType(MassAction.class).values().stream()
            .filter(one -> one.kind().equals(kind))
            .findFirst()
            .orElseThrow();
    return context
        .getBean(StartJob.class)
        .add(actor, action, parameters, List.of(items).stream().map(Group::single).toList());
  }

  private JsonNode run(long job) throws Exception {
    context.getBean(RunJob.class).run(actor.company(), job);
    return finished(Long.toString(job));
  }

  @Test
  void one_that_is_refused_is_reported_and_holds_up_nobody_else() throws Exception {
    workOnThreeContracts();
    books.approve("T1", "T2", "T3");
    books.ready("T1", "T2", "T3");
    JsonNode job =
        run(job("create-proformas", Map.of("date", "2026-03-31"), "C1", "C4", "C2", "C9", "C3"));
    assertThat(job.get("status").asString()).isEqualTo("done");
    assertThat(job.get("items").asInt()).isEqualTo(5);
    assertThat(job.get("succeeded").asInt()).isEqualTo(3);
    assertThat(job.get("failed").asInt()).isEqualTo(2);
    assertThat(job.get("failures").findValuesAsString("group")).containsExactly("C4", "C9");
    assertThat(job.get("failures").findValuesAsString("type"))
        .containsExactly("wrong-state", "not-found");
    assertThat(job.get("results")).hasSize(3);
    assertThat(items(books.manager(), "proformas")).hasSize(3);
    books.booksAgree();
  }

  @Test
  void what_was_refused_in_the_middle_of_its_work_leaves_nothing_behind() throws Exception {
    String first = books.confirmed("T1", "C1", "2026-03-31", "8");
    String held = books.confirmed("T2", "C2", "2026-03-31", "8");
    String third = books.confirmed("T3", "C3", "2026-03-31", "8");
    Engagement.done(
        books
            .administrator()
            .on(1)
            .put(
                "/api/v1/customers/BIRCH",
                Engagement.json("{'code': 'BIRCH', 'paymentTermDays': 14, 'onHold': true}")));
    JsonNode job =
        run(job("post-proposals", Map.of("invoiceDate", "2026-03-31"), first, held, third));
    assertThat(job.get("failures").findValuesAsString("type")).containsExactly("customer-on-hold");
    assertThat(job.get("results")).hasSize(2);
    assertThat(items(books.accountant(), "invoices")).hasSize(2);
    books.booksAgree();
  }

  @Test
  void a_job_that_is_run_again_does_nothing_twice() throws Exception {
    workOnThreeContracts();
    long job = job("approve-entries", Map.of(), "T1", "T2", "T3");
    run(job);
    JsonNode again = run(job);
    assertThat(again.get("succeeded").asInt()).isEqualTo(3);
    assertThat(again.get("failures")).isEmpty();
    assertThat(books.actuals("T1")).hasSize(2);
    books.booksAgree();
  }

  @Test
  void a_job_that_several_nodes_run_at_once_does_nothing_twice() throws Exception {
    workOnThreeContracts();
    long job = job("approve-entries", Map.of(), "T1", "T2", "T3");
    var start = new CountDownLatch(1);
    var nodes =
        List.of(1, 2, 3, 4).stream()
            .map(
                _ ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              try {
                                start.await();
                                context.getBean(RunJob.class).run(actor.company(), job);
                              } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                              }
                            }))
            .toList();
    start.countDown();
    for (Thread node : nodes) {
      node.join();
    }
    JsonNode done = finished(Long.toString(job));
    assertThat(done.get("status").asString()).isEqualTo("done");
    assertThat(done.get("succeeded").asInt()).isEqualTo(3);
    assertThat(books.actuals("T1")).hasSize(2);
    books.booksAgree();
  }

  @Test
  void a_cancelled_job_begins_nothing_more() throws Exception {
    workOnThreeContracts();
    long job = job("approve-entries", Map.of(), "T1", "T2", "T3");
    assertThat(books.manager().delete("/api/v1/jobs/" + job).status()).isEqualTo(204);
    JsonNode cancelled = run(job);
    assertThat(cancelled.get("status").asString()).isEqualTo("cancelled");
    assertThat(cancelled.get("succeeded").asInt()).isZero();
    assertThat(books.actuals("T1")).isEmpty();
    assertThat(books.manager().delete("/api/v1/jobs/" + job).slug()).isEqualTo("wrong-state");
    books.booksAgree();
  }

  @Test
  void a_finished_job_cannot_be_cancelled_and_others_jobs_are_not_there() throws Exception {
    workOnThreeContracts();
    long job = job("approve-entries", Map.of(), "T1");
    run(job);
    assertThat(books.manager().delete("/api/v1/jobs/" + job).slug()).isEqualTo("wrong-state");
    var other = Engagement.begin(context, port);
    assertThat(other.manager().get("/api/v1/jobs/" + job).status()).isEqualTo(404);
    assertThat(other.manager().delete("/api/v1/jobs/" + job).status()).isEqualTo(404);
    assertThat(items(other.manager(), "jobs")).isEmpty();
  }
}
