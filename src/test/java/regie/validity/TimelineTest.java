package regie.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, 1).plusDays(day - 1L);
  }

  private static Validity days(int from, @Nullable Integer to) {
    return new Validity(day(from), to == null ? null : day(to));
  }

  private static Timeline<String> timeline(Validity... validities) {
    var timeline = new Timeline<String>();
    for (Validity validity : validities) {
      assertThat(timeline.add(validity.toString(), validity)).isEmpty();
    }
    return timeline;
  }

  @Test
  void a_rate_without_an_end_ends_the_day_before_its_successor() {
    assertThat(timeline(days(1, null), days(10, null)).inForce())
        .extracting(Timeline.InForce::to)
        .containsExactly(day(9), null);
  }

  @Test
  void it_gives_way_to_a_successor_that_is_entered_later_but_begins_before_those_known() {
    assertThat(timeline(days(1, null), days(10, null), days(5, null)).inForce())
        .extracting(Timeline.InForce::to)
        .containsExactly(day(4), day(9), null);
  }

  @Test
  void it_does_not_come_back_when_its_successor_ends() {
    assertThat(timeline(days(1, null), days(5, 6)).inForce())
        .extracting(Timeline.InForce::to)
        .containsExactly(day(4), day(6));
  }

  @Test
  void a_rate_with_an_end_meets_none_before_it_and_may_touch_the_next() {
    assertThat(timeline(days(1, 4), days(5, 6)).add("x", days(4, 4))).isPresent();
    assertThat(timeline(days(1, 4), days(5, 6)).add("x", days(6, null))).isPresent();
    assertThat(timeline(days(1, 4), days(5, 6)).add("x", days(7, null))).isEmpty();
    assertThat(timeline(days(5, 6)).add("x", days(1, 5))).isPresent();
    assertThat(timeline(days(5, 6)).add("x", days(1, 4))).isEmpty();
  }

  @Test
  void two_rates_never_begin_on_the_same_day() {
    assertThat(timeline(days(1, null)).add("x", days(1, null))).isPresent();
    assertThat(timeline(days(1, 1)).add("x", days(1, 1))).isPresent();
  }

  @Test
  void at_most_one_rate_is_in_force_on_any_day_and_the_order_of_entering_makes_no_difference() {
    var random = new Random(4711);
    for (int round = 0; round < 2_000; round++) {
      var accepted = new ArrayList<Validity>();
      var timeline = new Timeline<Validity>();
      for (int i = 0; i < 8; i++) {
        int from = 1 + random.nextInt(40);
        Validity validity = days(from, random.nextBoolean() ? null : from + random.nextInt(10));
        if (timeline.add(validity, validity).isEmpty()) {
          accepted.add(validity);
        }
      }
      assertApart(timeline.inForce());
      Collections.shuffle(accepted, random);
      var again = new Timeline<Validity>();
      accepted.forEach(validity -> assertThat(again.add(validity, validity)).isEmpty());
      assertThat(again.inForce()).isEqualTo(timeline.inForce());
    }
  }

  private static void assertApart(List<Timeline.InForce<Validity>> rates) {
    for (int i = 1; i < rates.size(); i++) {
      assertThat(rates.get(i - 1).to()).isNotNull().isBefore(rates.get(i).from());
    }
  }
}
