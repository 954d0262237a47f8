package regie.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regie.files.CsvDate.Slashes;

class CsvCellsTest {
  @ParameterizedTest
  @CsvSource({"7.50,7.50", "-3,-3", "0.125,0.125", "1234567.1,1234567.1"})
  void numbers_are_read_as_they_stand(String cell, String value) {
    assertThat(CsvNumber.parse(cell, false)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7,5|7.5", "1234,125|1234.125", "12.5|12.5", "-0,01|-0.01"})
  void a_comma_begins_the_decimals_where_semicolons_separate(String cell, String value) {
    assertThat(CsvNumber.parse(cell, true)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234.50",
        "1.234,50",
        "1 234",
        "1'234",
        "1,234,567",
        "1\u00a0234,5",
        "1.234.567"
      })
  void thousands_separators_are_refused_in_so_many_words(String cell) {
    assertThatThrownBy(() -> CsvNumber.parse(cell, true)).hasMessageContaining("thousands");
  }

  @Test
  void what_may_mean_two_things_is_refused() {
    assertThatThrownBy(() -> CsvNumber.parse("1.234", true)).hasMessageContaining("1,234 or 1234");
    assertThat(CsvNumber.parse("1.234", false)).isEqualByComparingTo("1.234");
    assertThatThrownBy(() -> CsvNumber.parse("7,5", false)).hasMessageContaining("semicolons");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "1e3",
        "0x10",
        "--1",
        "+1",
        ".",
        "1.",
        ".5",
        "abc",
        "1234567890123456789",
        "٣"
      })
  void other_numbers_are_refused(String cell) {
    assertThatThrownBy(() -> CsvNumber.parse(cell, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CsvNumber.parse(cell, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void dates_are_read_when_they_can_mean_one_day() {
    var second = LocalDate.of(2026, 3, 2);
    assertThat(CsvDate.parse("2026-03-02", Slashes.REFUSED)).isEqualTo(second);
    assertThat(CsvDate.parse("02.03.2026", Slashes.REFUSED)).isEqualTo(second);
    assertThat(CsvDate.parse("2.3.2026", Slashes.REFUSED)).isEqualTo(second);
    assertThat(CsvDate.parse("02/03/2026", Slashes.DAY_FIRST)).isEqualTo(second);
    assertThat(CsvDate.parse("3/2/2026", Slashes.MONTH_FIRST)).isEqualTo(second);
    assertThatThrownBy(() -> CsvDate.parse("02/03/2026", Slashes.REFUSED))
        .hasMessageContaining("dates=dd/mm/yyyy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "31.04.2026",
        "2026-3-2",
        "02.03.26",
        "today",
        "45992",
        "0000-01-01x"
      })
  void other_dates_are_refused(String cell) {
    assertThatThrownBy(() -> CsvDate.parse(cell, Slashes.REFUSED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "'=1", "'quoted'", "plain", "", "''=1"})
  void texts_that_look_like_formulas_come_back_as_they_were(String text) {
    String cell = CsvText.escape(text);
    assertThat(CsvText.unescape(cell)).isEqualTo(text);
    assertThat(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0).isTrue();
  }
}
