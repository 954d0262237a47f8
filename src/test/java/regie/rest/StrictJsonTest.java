package regie.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {
  private static final JsonMapper JSON = JsonRules.mapper();

  enum Kind {
    HOURS,
    DAYS
  }

  record Line(
      @Nullable BigDecimal hours,
      @Nullable LocalDate date,
      int count,
      @Nullable Kind kind,
      @Nullable String note,
      @Nullable Boolean billable) {}

  record Sheet(@Nullable List<Line> entries) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"hours\": \"eight\"}               | entries[1].hours | decimal number",
        "{\"hours\": \"1e3\"}                 | entries[1].hours | decimal number",
        "{\"hours\": 1e3}                     | entries[1].hours | decimal number",
        "{\"hours\": \"NaN\"}                 | entries[1].hours | decimal number",
        "{\"hours\": NaN}                     | entries[1]       | not valid JSON",
        "{\"hours\": 1234567890123456789012345678901234567890} | entries[1].hours | 18 digits",
        "{\"hours\": \"1234567890123.123456\"} | entries[1].hours | 18 digits",
        "{\"hours\": 0.1234567}               | entries[1].hours | 6 of them",
        "{\"hours\": true}                    | entries[1].hours | decimal number",
        "{\"hours\": {}}                      | entries[1].hours | decimal number",
        "{\"date\": \"2026-02-30\"}           | entries[1].date  | date such as",
        "{\"date\": \"2026-2-3\"}             | entries[1].date  | date such as",
        "{\"date\": [2026, 2, 3]}             | entries[1].date  | date such as",
        "{\"date\": \"\"}                     | entries[1].date  | date such as",
        "{\"count\": \"5\"}                   | entries[1].count | whole number",
        "{\"count\": 5.5}                     | entries[1].count | whole number",
        "{\"count\": 99999999999}             | entries[1].count | whole number",
        "{\"count\": null}                    | entries[1].count | is required",
        "{\"kind\": \"WEEKS\"}                | entries[1].kind  | HOURS, DAYS",
        "{\"kind\": 1}                        | entries[1].kind  | HOURS, DAYS",
        "{\"note\": 5}                        | entries[1].note  | a text",
        "{\"note\": \"a\\u0000b\"}            | entries[1].note  | control characters",
        "{\"note\": \"\\ud800\"}              | entries[1].note  | a text",
        "{\"billable\": \"true\"}             | entries[1].billable | true or false",
        "{\"billable\": 1}                    | entries[1].billable | true or false",
        "{\"count\": 1, \"Hours\": \"8\"}     | entries[1].Hours | not known here",
        "{\"count\": 1, \"count\": 2}         | entries[1]       | twice",
        "7                                    | entries[1]       | an object",
        "[]                                   | entries[1]       | an object"
      })
  void what_cannot_be_read_is_named_by_its_place(String line, String place, String message) {
    Problem problem = refused("{\"entries\": [{\"count\": 1}, " + line + "]}");
    assertThat(problem.places().getFirst().place()).startsWith(place);
    assertThat(problem.places().getFirst().message()).contains(message);
    assertThat(problem.status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[1, 2]", "{\"entries\": {}}", "{", "{} {}", "'\"text\"'", "{\"entries\": [}"})
  void what_is_no_such_json_is_refused(String body) {
    assertThat(refused(body).status()).isEqualTo(422);
  }

  @Test
  void nesting_is_bounded() {
    Problem problem = refused("{\"entries\": " + "[".repeat(500) + "]".repeat(500) + "}");
    assertThat(problem.status()).isEqualTo(422);
  }

  @Test
  void decimals_are_read_digit_by_digit_from_text_or_number_and_written_as_plain_text() {
    assertThat(hours("\"1600.10\"")).isEqualTo(new BigDecimal("1600.10"));
    assertThat(hours("1600.10")).isEqualTo(new BigDecimal("1600.10"));
    assertThat(hours("-0.000001")).isEqualTo(new BigDecimal("-0.000001"));
    assertThat(hours("\"123456789012.123456\"")).isEqualTo(new BigDecimal("123456789012.123456"));
    assertThat(JSON.writeValueAsString(new BigDecimal("1E+3"))).isEqualTo("\"1000\"");
    assertThat(JSON.writeValueAsString(LocalDate.of(2026, 3, 1))).isEqualTo("\"2026-03-01\"");
  }

  private static @Nullable BigDecimal hours(String json) {
    return JSON.readValue("{\"count\": 1, \"hours\": " + json + "}", Line.class).hours();
  }

  private static Problem refused(String body) {
    try {
      JSON.readValue(body, Sheet.class);
    } catch (JacksonException e) {
      return JsonPlaces.problem(e);
    }
    throw new AssertionError("was read: " + body);
  }
}
