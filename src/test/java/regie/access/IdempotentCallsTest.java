package regie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.ApplicationTest;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.problem.WrongState;
import regie.rest.Api;

@ApplicationTest
@Import(IdempotentCallsTest.Notes.class)
class IdempotentCallsTest {
  private static final String NOTE = "{\"text\": \"hello\", \"amount\": \"12.50\"}";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @Autowired private Notes notes;
  @LocalServerPort private int port;

  private People people;
  private CompanyId company;
  private Api api;

  @BeforeEach
  void company() {
    people = People.of(context);
    company = people.company("IDEM");
    api = Api.at(port).as(people.token(company, Role.ADMINISTRATOR));
  }

  @Test
  void thirty_two_twins_get_equal_answers_and_have_one_effect() throws Exception {
    Api call = api.withKey("twin");
    List<Api.Answer> answers = atOnce(32, () -> call.post("/api/v1/notes", NOTE));
    assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
    assertThat(answers).extracting(Api.Answer::body).containsOnly(answers.getFirst().body());
    assertThat(answers)
        .extracting(answer -> answer.header("Location"))
        .containsOnly("/api/v1/notes/hello");
    assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"1\"");
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void a_repeated_call_gets_the_first_answer() {
    Api.Answer first = api.withKey("again").post("/api/v1/notes", NOTE);
    Api.Answer again = api.withKey("again").post("/api/v1/notes", NOTE);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    assertThat(notes()).isEqualTo(1);
    api.withKey("another").post("/api/v1/notes", NOTE);
    assertThat(notes()).isEqualTo(2);
  }

  @Test
  void the_same_key_with_another_body_or_address_is_a_conflict() {
    api.withKey("k").post("/api/v1/notes", NOTE);
    Api.Answer body = api.withKey("k").post("/api/v1/notes", NOTE.replace("hello", "bye"));
    Api.Answer address = api.withKey("k").post("/api/v1/notes/refused", NOTE);
    assertThat(body.status()).isEqualTo(422);
    assertThat(body.slug()).isEqualTo("idempotency-conflict");
    assertThat(address.slug()).isEqualTo("idempotency-conflict");
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void keys_of_other_users_and_companies_do_not_meet() {
    api.withKey("k").post("/api/v1/notes", NOTE);
    Api colleague = Api.at(port).as(people.token(company, Role.ADMINISTRATOR));
    colleague.withKey("k").post("/api/v1/notes", NOTE.replace("hello", "bye"));
    assertThat(notes()).isEqualTo(2);
  }

  @Test
  void without_a_key_nothing_is_done() {
    for (String key : List.of("", "has space", "x".repeat(201))) {
      Api.Answer answer = api.withKey(key).post("/api/v1/notes", NOTE);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.place()).isEqualTo("header Idempotency-Key");
    }
    assertThat(notes()).isZero();
  }

  @Test
  void a_refusal_rolls_everything_back_the_key_too() {
    Api.Answer refused = api.withKey("r").post("/api/v1/notes/refused", NOTE);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.slug()).isEqualTo("wrong-state");
    assertThat(refused.header("Location")).isEmpty();
    assertThat(notes()).isZero();
    assertThat(api.withKey("r").post("/api/v1/notes", NOTE).status()).isEqualTo(201);
  }

  @Test
  void a_fault_of_ours_is_told_without_detail_and_not_kept() {
    Api.Answer fault = api.withKey("f").post("/api/v1/notes/faulty", NOTE);
    assertThat(fault.status()).isEqualTo(500);
    assertThat(fault.slug()).isEqualTo("internal-error");
    assertThat(fault.body()).doesNotContain("secret detail");
    assertThat(notes()).isZero();
    assertThat(api.withKey("f").post("/api/v1/notes", NOTE).status()).isEqualTo(201);
  }

  @Test
  void what_loses_to_a_deadlock_is_tried_again() {
    notes.failures.set(2);
    assertThat(api.post("/api/v1/notes/unlucky", NOTE).status()).isEqualTo(201);
    assertThat(notes()).isEqualTo(1);
    notes.failures.set(3);
    Api.Answer busy = api.post("/api/v1/notes/unlucky", NOTE);
    assertThat(busy.status()).isEqualTo(503);
    assertThat(busy.header("Retry-After")).isEqualTo("1");
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void too_large_a_body_is_refused() {
    String large = "{\"text\": \"" + "x".repeat(17 << 20) + "\"}";
    Api.Answer answer = api.post("/api/v1/notes", large);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.slug()).isEqualTo("payload-too-large");
  }

  private long notes() {
    return jdbc.sql("select count(*) from access.audit_entry where company_id = :company")
        .param("company", company.value())
        .query(Long.class)
        .single();
  }

  private static List<Api.Answer> atOnce(int times, Callable<Api.Answer> call) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Api.Answer>> calls = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        calls.add(threads.submit(call));
      }
      List<Api.Answer> answers = new ArrayList<>();
      for (Future<Api.Answer> running : calls) {
        answers.add(running.get());
      }
      return answers;
    }
  }

  /// Endpoints whose effect can be counted: each writes one line of the audit trail.
  @RestController
  @RequestMapping("/api/v1/notes")
  @Requires(Permission.EDIT_SETUP)
  static class Notes {
    private final AtomicInteger failures = new AtomicInteger();
    private final Audit audit;
    private final JdbcClient jdbc;

    Notes(Audit audit, JdbcClient jdbc) {
      this.audit = audit;
      this.jdbc = jdbc;
    }

    record Note(String text, @Nullable BigDecimal amount) {}

    record Kept(String id, String text, @Nullable BigDecimal amount) {}

    @PostMapping
    ResponseEntity<Kept> create(Actor actor, @RequestBody Note note) {
      audit.record(actor, "note", note.text(), Map.of());
      return ResponseEntity.created(URI.create("/api/v1/notes/" + note.text()))
          .eTag("\"1\"")
          .body(new Kept(UUID.randomUUID().toString(), note.text(), note.amount()));
    }

    @PostMapping("/refused")
    ResponseEntity<Kept> refused(Actor actor, @RequestBody Note note) {
      create(actor, note);
      throw new WrongState("The note", "refused", "Write another.").refuse();
    }

    @PostMapping("/faulty")
    ResponseEntity<Kept> faulty(Actor actor, @RequestBody Note note) {
      create(actor, note);
      throw new IllegalStateException("secret detail");
    }

    @PostMapping("/unlucky")
    ResponseEntity<Kept> unlucky(Actor actor, @RequestBody Note note) {
      ResponseEntity<Kept> created = create(actor, note);
      if (failures.getAndDecrement() > 0) {
        jdbc.sql("do $$ begin raise exception using errcode = '40P01'; end $$").update();
      }
      return created;
    }
  }
}
