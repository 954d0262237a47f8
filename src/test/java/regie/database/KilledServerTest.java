package regie.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regie.database.ChildApplication.Numbers;

/// Nothing that was acknowledged is lost, whatever is killed.
class KilledServerTest {
  private static final Duration RECOVERY_MAX = Duration.ofSeconds(10);

  @TempDir Path folder;
  Path home;

  @BeforeEach
  void borrowPrograms() throws Exception {
    home = Homes.in(folder);
  }

  @Test
  void a_killed_server_is_back_on_the_same_port_within_ten_seconds() throws Exception {
    try (EmbeddedServer server = Homes.start(home);
        HikariDataSource pool = ApplicationPool.open(server.address(), TestSettings.defaults())) {
      Numbers.prepare(server);
      Numbers.add(pool, 1);
      long killed = server.process().pid();
      long start = System.nanoTime();
      Child.kill(killed);

      Eventually.within(RECOVERY_MAX, "a working pool", () -> worksAgain(pool, killed, server));

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(RECOVERY_MAX);
      assertThat(Numbers.count(pool)).isEqualTo(1);
      assertThat(server.process().pid()).isNotEqualTo(killed);
    }
  }

  @Test
  void a_killed_supervisor_does_not_leave_two_servers() throws Exception {
    try (EmbeddedServer server = Homes.start(home);
        HikariDataSource pool = ApplicationPool.open(server.address(), TestSettings.defaults())) {
      Numbers.prepare(server);
      Numbers.add(pool, 1);
      long orphaned = server.process().pid();
      Child.kill(ProcessHandle.of(orphaned).orElseThrow().parent().orElseThrow().pid());

      Eventually.within(RECOVERY_MAX, "a working pool", () -> worksAgain(pool, orphaned, server));

      assertThat(Child.runs(orphaned)).as("the orphaned server").isFalse();
      assertThat(Numbers.count(pool)).isEqualTo(1);
    }
  }

  /// A request may meet a dying connection; the next one must not.
  private static boolean worksAgain(HikariDataSource pool, long killed, EmbeddedServer server) {
    try {
      Numbers.count(pool);
      return server.process().pid() != killed;
    } catch (Exception _) {
      return false;
    }
  }

  @Test
  void a_killed_application_takes_its_server_along_and_loses_nothing() throws Exception {
    try (Child child = Child.start(home, 0)) {
      long pid = child.started();
      int committed = child.kill();
      Eventually.within(RECOVERY_MAX, "the end of its server", () -> !Child.runs(pid));
      assertKept(committed);
    }
  }

  @Test
  void an_application_and_a_server_killed_together_lose_nothing() throws Exception {
    try (Child child = Child.start(home, 0)) {
      long pid = child.started();
      child.says("committed");
      Child.kill(pid, child.handle().pid());
      child.handle().onExit().get();
      assertKept(1);
    }
  }

  @Test
  void a_server_left_behind_is_stopped_and_not_adopted() throws Exception {
    try (Child child = Child.start(home, 0)) {
      long pid = child.started();
      List<Long> doomed = new ArrayList<>(supervisors(child));
      assertThat(doomed).as("supervising shells").hasSize(2);
      doomed.add(child.handle().pid());
      child.says("committed");
      Child.kill(doomed.stream().mapToLong(each -> each).toArray());
      child.handle().onExit().get();
      assertThat(Child.runs(pid)).as("the server left behind").isTrue();
      try (EmbeddedServer server = Homes.start(home)) {
        assertThat(Child.runs(pid)).as("the server left behind").isFalse();
        assertThat(server.process().pid()).isNotEqualTo(pid);
        assertThat(count(server)).isPositive();
      }
    }
  }

  private static List<Long> supervisors(Child child) {
    return child
        .handle()
        .descendants()
        .filter(each -> !each.info().command().orElse("").endsWith("postgres"))
        .map(ProcessHandle::pid)
        .toList();
  }

  private void assertKept(int committed) throws Exception {
    try (EmbeddedServer server = Homes.start(home)) {
      assertThat(count(server)).isGreaterThanOrEqualTo(committed);
    }
  }

  private static int count(EmbeddedServer server) throws Exception {
    return Numbers.count(
        DatabaseAddress.unpooled(server.address().url(), server.address().application()));
  }
}
