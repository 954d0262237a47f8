package regie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  private static final TextsBundles BUNDLES = new TextsBundles();
  private static final LocalDate TODAY = LocalDate.of(2014, 10, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1,234.56    | 1234.56
          en | 1234.56     | 1234.56
          en | 1,234       | 1234
          en | 1.234       | 1.234
          en | 1.234,56    | 1234.56
          en | 1,234,567   | 1234567
          en | 7,5         | 7.5
          en | .5          | 0.5
          en | −12.50      | -12.50
          en | -12         | -12
          en | 1'234.50    | 1234.50
          de | 1.234,56    | 1234.56
          de | 1234,56     | 1234.56
          de | 1.234       | 1234
          de | 1,234       | 1.234
          de | 7.5         | 7.5
          de | 1.234.567   | 1234567
          de | 0.125       | 0.125
          fr | 1 234,56    | 1234.56
          fr | 1_234,56    | 1234.56
          fr | 1.5         | 1.5
          fr | 1.234       | 1.234
          fr | 1 234       | 1234
          """)
  void numbers_are_read_as_the_language_writes_them(String language, String typed, String value) {
    assertThat(typed(language).number(typed.replace("_", "\u202f"))).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1,23,456",
        "1.2.3",
        "12,34.5",
        "1e5",
        "NaN",
        "--1",
        "1-",
        "0x1",
        "1,2345,678.0",
        "."
      })
  void what_is_no_number_is_refused_in_the_language(String typed) {
    assertThatThrownBy(() -> typed("en").number(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("“" + typed + "” is not a number. Try 1,234.50.");
  }

  @ParameterizedTest
  @CsvSource({"7:30,7.5", "7h30,7.5", "0:20,0.333333", "8,8", "7.25,7.25", "12:00,12"})
  void hours_are_read_as_numbers_or_from_a_clock(String typed, String value) {
    assertThat(typed("en").hours(typed)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014-10-01    | 2014-10-01
          1.10.14       | 2014-10-01
          01.10.2014    | 2014-10-01
          1/10/2014     | 2014-10-01
          1-10-14       | 2014-10-01
          1 10 14       | 2014-10-01
          011014        | 2014-10-01
          01102014      | 2014-10-01
          1 Oct 14      | 2014-10-01
          1 Oct 2014    | 2014-10-01
          1oct14        | 2014-10-01
          1 October     | 2014-10-01
          1.10.         | 2014-10-01
          1.10          | 2014-10-01
          Wed 1 Oct 14  | 2014-10-01
          1. Okt. 2014  | 2014-10-01
          1er oct. 2014 | 2014-10-01
          2 févr. 2014  | 2014-02-02
          2 fev 2014    | 2014-02-02
          2 aout 14     | 2014-08-02
          3. März 2014  | 2014-03-03
          3 juin 14     | 2014-06-03
          4 Sept 2014   | 2014-09-04
          5 Dez 13      | 2013-12-05
          29.2.16       | 2016-02-29
          """)
  void dates_are_read_as_people_type_them(String typed, LocalDate date) {
    assertThat(dates("en").date(typed)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2014", "1.13.14", "31 Feb 14", "3 jui 14", "1/2/3/4", "0.1.14"})
  void what_is_no_date_is_refused(String typed) {
    assertThatThrownBy(() -> dates("en").date(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“" + typed + "”");
  }

  @Test
  void a_complaint_speaks_the_language_and_gives_an_example() {
    assertThatThrownBy(() -> dates("fr").date("demain"))
        .hasMessage("« demain » n’est pas une date. Essayez 31 oct. 2014.");
    assertThatThrownBy(() -> dates("de").date("31.2.14"))
        .hasMessage("Den Tag „31.2.14“ gibt es nicht.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-10", "10/2014", "Oct 2014", "10.14", "octobre 2014"})
  void months_are_read_too(String typed) {
    assertThat(dates("en").yearMonth(typed)).isEqualTo(YearMonth.of(2014, 10));
  }

  private static Typed typed(String language) {
    return Typed.in(BUNDLES.in(Locale.of(language)));
  }

  private static TypedDate dates(String language) {
    return TypedDate.in(BUNDLES.in(Locale.of(language)), TODAY);
  }
}
