package regie.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import regie.problem.InvalidContent;
import regie.problem.Place;
import regie.problem.RefusedException;

class CsvFileTest {
  private static final List<CsvColumn> COLUMNS =
      List.of(CsvColumn.required("name"), CsvColumn.required("hours"), CsvColumn.optional("day"));

  private final List<Place> complaints = new ArrayList<>();

  private List<String> read(byte[] bytes, ImportOptions options) {
    var file = new CsvFile(new ByteArrayInputStream(bytes), options, COLUMNS, complaints::add);
    var rows = new ArrayList<String>();
    for (CsvRow row = file.nextRow(); row != null; row = file.nextRow()) {
      rows.add(
          row.number()
              + ":"
              + row.text("name")
              + "|"
              + row.decimal("hours")
              + "|"
              + row.date("day"));
    }
    return rows;
  }

  private List<String> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), ImportOptions.DEFAULT);
  }

  private static ImportOptions encoded(String encoding) {
    return new ImportOptions(false, false, encoding, "");
  }

  private void assertRefused(String text, String... words) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), ImportOptions.DEFAULT, words);
  }

  private void assertRefused(byte[] bytes, ImportOptions options, String... words) {
    assertThatThrownBy(() -> read(bytes, options))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.refusal()).isInstanceOf(InvalidContent.class);
              assertThat(((InvalidContent) e.refusal()).places().toString()).contains(words);
            });
  }

  @Test
  void comma_semicolon_and_tab_are_found_in_the_header() {
    assertThat(read("name,hours,day\nA,7.5,2026-03-02\n")).containsExactly("2:A|7.5|2026-03-02");
    assertThat(read("day;name;hours\r\n2.3.2026;A;7,5\r\n")).containsExactly("2:A|7.5|2026-03-02");
    assertThat(read("name\thours\nA\t7,5")).containsExactly("2:A|7.5|null");
    assertThat(read("\"name\",\"hours\"\n\"A;B\",1\n")).containsExactly("2:A;B|1|null");
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    assertThat(read("\uFEFFname,hours\nÄ,1\n")).containsExactly("2:Ä|1|null");
  }

  @Test
  void another_encoding_is_read_when_it_is_named_and_refused_with_its_row_when_not() {
    byte[] western = "name;hours\nA;1\nÉmile;1\n".getBytes(Charset.forName("windows-1252"));
    assertThat(read(western, encoded("windows-1252")))
        .containsExactly("2:A|1|null", "3:Émile|1|null");
    assertRefused(western, ImportOptions.DEFAULT, "row 3", "not text in this encoding", "?mile");
    byte[] wide = "\uFEFFname;hours\nÉ;1\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(wide, encoded("utf-16"))).containsExactly("2:É|1|null");
    assertRefused(wide, ImportOptions.DEFAULT, "UTF-16");
    assertRefused(western, encoded("klingon"), "encoding", "windows-1252");
  }

  @Test
  void quotes_hold_separators_line_breaks_and_quotes_and_rows_count_lines() {
    assertThat(read("name,hours\n\"A, \"\"B\"\"\nC\",1\n\nD,2\n"))
        .containsExactly("2:A, \"B\"\nC|1|null", "5:D|2|null");
  }

  @Test
  void broken_quotes_are_refused_with_their_row() {
    assertRefused("name,hours\nA,1\n\"B,2\nC,3\n", "row 3", "never closed");
    assertRefused("name,hours\nA,1\n\"B\"x,2\n", "cannot be read", "misplaced");
    assertRefused("name,hours\nA,1\n\"" + "x".repeat(300_000), "cannot be read");
    assertRefused("\"name,hours\nA,1\n", "never closed");
  }

  @Test
  void the_header_is_checked_against_the_table() {
    assertRefused("name,color\n", "color is unknown", "hours is missing");
    assertRefused("name,hours,name\n", "name is there twice");
    assertRefused("name,hours,\n", "column 3 has no name");
    assertRefused("", "empty");
    assertRefused("\n\n", "empty");
    assertThat(read("name,hours")).isEmpty();
  }

  @Test
  void cells_that_cannot_be_read_are_reported_and_the_rest_is_read() {
    assertThat(read("name,hours,day\nA,x,2026-03-02\nB,1\nC,2,soon\nD,3,\n")).hasSize(3);
    assertThat(complaints)
        .extracting(Place::place)
        .containsExactly("row 2, column hours", "row 3", "row 4, column day");
  }

  @Test
  void what_no_database_could_keep_is_refused() {
    assertRefused("name,hours\nA\0B,1\n", "row 2", "NUL");
    assertRefused("name,hours\n" + "x".repeat(10_001) + ",1\n", "row 2", "longer than 10000");
    assertRefused("name,hours\nA\uFFFFB,1\n", "row 2");
  }

  @Test
  void garbage_gets_a_clean_refusal_or_is_read_whatever_it_is() {
    var random = new Random(20_261_121);
    String alphabet = "name,hours;day\t\"\"\n\r\n ab12.,-\0é\uFEFF\uFFFE'=";
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder(random.nextInt(4) == 0 ? "" : "name,hours\n");
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(3) == 0 && bytes.length > 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(outcome(bytes)).as("%s", text).isIn("read", "refused");
    }
  }

  private String outcome(byte[] bytes) {
    try {
      read(bytes, ImportOptions.DEFAULT);
      return "read";
    } catch (RefusedException e) {
      return e.refusal() instanceof InvalidContent ? "refused" : e.toString();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }
}
