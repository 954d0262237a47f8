package regie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Waits for what happens in another process, up to a deadline.
public final class Eventually {
  private Eventually() {}

  public static void within(Duration time, String what, Callable<Boolean> holds) throws Exception {
    long deadline = System.nanoTime() + time.toNanos();
    while (!holds.call()) {
      assertThat(System.nanoTime()).as("%s within %s", what, time).isLessThan(deadline);
      pause();
    }
  }

  static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
  }
}
