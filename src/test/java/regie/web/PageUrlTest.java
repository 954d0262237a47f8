package regie.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {
  @Test
  void links_keep_the_state_of_the_list_except_what_they_change() {
    var url = PageUrl.of("/backlog").reading("q=c%26d&status=READY&status=OPEN&after=7&empty=");
    assertThat(url.get("q")).isEqualTo("c&d");
    assertThat(url.has("empty")).isFalse();
    assertThat(url.with("sort", "-date").without("after"))
        .hasToString("/backlog?q=c%26d&sort=-date&status=READY&status=OPEN");
    assertThat(PageUrl.of("/backlog")).hasToString("/backlog");
  }

  @Test
  void broken_escapes_are_taken_as_they_are() {
    assertThat(PageUrl.of("/x").reading("q=100%&=1&a").get("q")).isEqualTo("100%");
  }

  @Test
  void a_second_click_on_a_column_turns_the_order_round() {
    var column = GridColumn.text("Date").sorted("date");
    var url = PageUrl.of("/backlog").reading("after=9&q=x");
    var grid = Grid.of("g", "Items", url, java.util.List.of(column)).sortedBy("date");
    assertThat(grid.direction(column)).isEqualTo("ascending");
    assertThat(grid.sortHref(column)).isEqualTo("/backlog?q=x&sort=-date");
    var turned = Grid.of("g", "Items", url.with("sort", "-date"), java.util.List.of(column));
    assertThat(turned.direction(column)).isEqualTo("descending");
    assertThat(turned.sortHref(column)).isEqualTo("/backlog?q=x&sort=date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/backlog", "/backlog?q=a&after=3", "/a/b%20c"})
  void one_returns_to_pages_of_ours(String from) {
    assertThat(PageReturn.within(from)).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "backlog",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x",
        "/{x}",
        "/a\\b"
      })
  void and_nowhere_else(String from) {
    assertThat(PageReturn.within(from)).isEqualTo("/");
  }
}
