package regie.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Numbers of a block as they are printed.
class NumberBlockTest {
  private static final NumberSeries.Block BLOCK =
      new NumberSeries.Block("SIP-{year}-{number}", 2026, 99_999, 3, LocalDate.of(2026, 3, 31));

  @Test
  void numbers_follow_each_other_and_grow_beyond_their_zeros() {
    assertThat(BLOCK.number(0)).isEqualTo(99_999);
    assertThat(BLOCK.text(0)).isEqualTo("SIP-2026-99999");
    assertThat(BLOCK.text(1)).isEqualTo("SIP-2026-100000");
    assertThat(new NumberSeries.Block("{number}/{year}", 2026, 7, 1, LocalDate.MIN).text(0))
        .isEqualTo("00007/2026");
  }

  @Test
  void what_is_outside_the_block_is_nobodys_number() {
    assertThatThrownBy(() -> BLOCK.number(3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BLOCK.text(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void digits_are_the_same_wherever_the_server_stands() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(BLOCK.text(0)).isEqualTo("SIP-2026-99999");
    } finally {
      Locale.setDefault(before);
    }
  }
}
