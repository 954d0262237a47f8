package regie.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import regie.access.Role;
import regie.rest.Api;
import tools.jackson.databind.JsonNode;

/// What a scenario has: its company, the numbers behind its aliases, the calls of its last step,
/// and what was there before that step.
final class World {
  private final Installation installation;
  private Installation.@Nullable Company company;
  private final Map<String, String> proformas = new LinkedHashMap<>();
  private final Map<String, String> invoices = new LinkedHashMap<>();

  private int step;
  private @Nullable Api nextActor;
  private int nextActorSince;
  private @Nullable Refusal refusal;
  private List<Call> lastCalls = new ArrayList<>();
  private int lastCallsOf;
  private Snapshot before = Snapshot.EMPTY;

  World(Installation installation) {
    this.installation = installation;
  }

  /// A call to make: the version of what is read at `versionOf` goes with it.
  record Request(String method, String path, @Nullable Object body, @Nullable String versionOf) {
    static Request post(String path, Object body) {
      return new Request("POST", path, body, null);
    }

    static Request action(String path) {
      return new Request("POST", path, null, null);
    }

    static Request put(String path, Object body) {
      return new Request("PUT", path, body, path);
    }

    Request on(String versioned) {
      return new Request(method, path, body, versioned);
    }
  }

  /// A call that was made, so that it can be made again.
  record Call(Api as, Request request, String key, long version, Api.Answer answer) {}

  /// @param certain whether the call itself was refused, rather than a part of its work reported as
  ///   failed
  record Refusal(String slug, String body, int step, boolean certain) {}

  // The company and who acts in it

  void found(String alias, String country, String currency) {
    if (company != null) {
      throw Pending.needs("several companies in one scenario");
    }
    company = installation.found(alias, country, currency);
  }

  private Installation.Company company() {
    if (company == null) {
      throw new AssertionError("The scenario has no company yet");
    }
    return company;
  }

  void nextActor(String who) {
    nextActorSince = step;
    nextActor =
        switch (who) {
          case "anonymous" -> installation.anonymous();
          case "outsider" -> installation.outsider();
          default -> company().as(role(who));
        };
  }

  private static Role role(String name) {
    for (Role role : Role.values()) {
      if (role.name().replace('_', ' ').equalsIgnoreCase(name)) {
        return role;
      }
    }
    throw new AssertionError("There is no role " + name);
  }

  // Steps

  void stepBegins() {
    step++;
  }

  void stepEnded() {
    if (nextActor != null && nextActorSince < step) {
      nextActor = null;
    }
    refuseUnexpected();
  }

  void scenarioEnded() {
    step++;
    refuseUnexpected();
  }

  private void refuseUnexpected() {
    Refusal open = refusal;
    if (open != null && open.certain && open.step < step) {
      refusal = null;
      throw new AssertionError("Refused, and nobody expected it: " + open.body);
    }
  }

  /// The refusal of the step before, which is herewith expected.
  Refusal refused() {
    Refusal open = refusal;
    refusal = null;
    if (open == null) {
      throw new AssertionError("The step before was not refused: " + lastAnswers());
    }
    return open;
  }

  private List<String> lastAnswers() {
    return lastCalls.stream().map(call -> call.answer.toString()).toList();
  }

  // Calls that change something

  /// Sets something up, as the administrator. Such steps create nothing that is billed.
  Optional<JsonNode> setUp(Request request) {
    return act(Role.ADMINISTRATOR, request);
  }

  /// What a role does; empty when it was refused.
  Optional<JsonNode> act(Role role, Request request) {
    begin(role != Role.ADMINISTRATOR);
    Api as = nextActor == null ? company().as(role) : nextActor;
    String versioned = request.versionOf;
    long version = versioned == null ? 0 : version(versioned);
    return send(new Attempt(as, request, UUID.randomUUID().toString(), version));
  }

  private record Attempt(Api as, Request request, String key, long version) {}

  private void begin(boolean mayCreate) {
    refuseUnexpected();
    if (lastCallsOf != step) {
      lastCalls = new ArrayList<>();
      lastCallsOf = step;
      before = mayCreate ? Snapshot.of(reading()) : Snapshot.UNTOUCHED;
    }
  }

  private long version(String path) {
    Api.Answer answer = company().as(Role.ADMINISTRATOR).get(path);
    return answer.status() == 200 ? answer.version() : 1;
  }

  private Optional<JsonNode> send(Attempt attempt) {
    Request request = attempt.request;
    Api api = attempt.as;
    if (request.method.equals("POST")) {
      api = api.withKey(attempt.key);
    }
    if (request.versionOf != null) {
      api = api.on(attempt.version);
    }
    String body = request.body == null ? null : Json.write(request.body);
    Api.Answer answer = api.call(request.method, request.path, body);
    lastCalls.add(new Call(attempt.as, request, attempt.key, attempt.version, answer));
    if (answer.status() < 400) {
      return Optional.of(answer.body().isEmpty() ? Snapshot.NOTHING : answer.json());
    }
    assertThat(answer.status()).as(answer.body()).isLessThan(500);
    refusal = new Refusal(answer.slug(), answer.body(), step, true);
    return Optional.empty();
  }

  /// The call went through, but says that a part of its work could not be done.
  void failedInPart(String slug, String why) {
    refusal = new Refusal(slug, why, step, false);
  }

  // The last step again

  void repeatWithSameKey() {
    for (Call call : repeatable()) {
      send(new Attempt(actor(call), call.request, call.key, call.version));
      Api.Answer again = lastCalls.getLast().answer;
      if (nextActor == null && call.request.method.equals("POST") && call.answer.status() < 400) {
        assertThat(again.toString()).as("the first answer").isEqualTo(call.answer.toString());
      }
    }
  }

  void repeatWithAnotherKey() {
    for (Call call : repeatable()) {
      String versioned = call.request.versionOf;
      long version = versioned == null ? 0 : version(versioned);
      send(new Attempt(actor(call), call.request, UUID.randomUUID().toString(), version));
    }
  }

  void repeatOnTheOldVersion() {
    for (Call call : repeatable()) {
      send(new Attempt(actor(call), call.request, UUID.randomUUID().toString(), call.version));
    }
  }

  private List<Call> repeatable() {
    List<Call> calls = lastCalls;
    assertThat(calls).as("calls of the last step").isNotEmpty();
    begin(true);
    return calls;
  }

  private Api actor(Call call) {
    return nextActor == null ? call.as : nextActor;
  }

  // Reading

  /// Reads as the administrator, who sees everything.
  Reading reading() {
    return new Reading(company().as(Role.ADMINISTRATOR));
  }

  /// Reads for an expectation, as whoever takes the step. To be refused it is allowed only to those
  /// who were named for it.
  void expect(Consumer<Reading> expectation) {
    refuseUnexpected();
    if (nextActor == null) {
      expectation.accept(reading());
      return;
    }
    before = Snapshot.UNTOUCHED;
    try {
      expectation.accept(new Reading(nextActor));
    } catch (Reading.Refused refused) {
      refusal = new Refusal(refused.answer().slug(), refused.answer().body(), step, true);
    }
  }

  /// What was there before the last step that does something.
  Snapshot before() {
    return before;
  }

  Snapshot now() {
    return Snapshot.of(reading());
  }

  // Aliases

  void nameProforma(String alias, String number) {
    proformas.put(alias, number);
  }

  void nameInvoice(String alias, String number) {
    invoices.put(alias, number);
  }

  boolean isInvoice(String alias) {
    return invoices.containsKey(alias);
  }

  String invoice(String alias) {
    return known("invoice", invoices.get(alias), alias);
  }

  /// The number of a proforma: one that a step named, or one by contract, customer and counting.
  String proforma(String alias) {
    String number = proformas.get(alias);
    if (number == null && alias.chars().filter(c -> c == '/').count() == 2) {
      String contract = alias.substring(0, alias.indexOf('/'));
      number =
          reading().proformas(contract).stream()
              .filter(proforma -> namesOf(proforma).contains(alias))
              .map(proforma -> Json.text(proforma, "proforma"))
              .findFirst()
              .orElse(null);
    }
    return known("proforma", number, alias);
  }

  private String known(String what, @Nullable String number, String alias) {
    refuseUnexpected();
    if (number == null) {
      throw new AssertionError("No step made " + what + " " + alias);
    }
    return number;
  }

  /// What a scenario may call a proforma. Counted are those of the contract and customer that no
  /// step named.
  List<String> namesOf(JsonNode proforma) {
    String number = Json.text(proforma, "proforma");
    List<String> aliases =
        proformas.entrySet().stream()
            .filter(named -> named.getValue().equals(number))
            .map(Map.Entry::getKey)
            .toList();
    if (!aliases.isEmpty()) {
      return aliases;
    }
    String contract = Json.text(proforma, "contract");
    String customer = Json.text(proforma, "customer");
    List<String> unnamed =
        reading().proformas(contract).stream()
            .filter(other -> Json.text(other, "customer").equals(customer))
            .map(other -> Json.text(other, "proforma"))
            .filter(other -> !proformas.containsValue(other))
            .sorted()
            .toList();
    return List.of(contract + "/" + customer + "/" + (unnamed.indexOf(number) + 1));
  }
}
