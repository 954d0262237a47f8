package regie.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.problem.RefusedException;

/// Counts attempts to sign in per name and per address, in windows. An attempt counts before the
/// password is looked at, so that many at once gain nothing, and is taken back when it succeeds.
@Repository
class SignInAttempts {
  static final int PER_NAME_MAX = 10;
  static final int PER_ADDRESS_MAX = 200;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient jdbc;

  SignInAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Counts one, whatever becomes of the caller's transaction; refuses when there were too many.
  @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = RefusedException.class)
  public void begin(String name, String address, Instant now) {
    count("name " + name, PER_NAME_MAX, now);
    count("address " + address, PER_ADDRESS_MAX, now);
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void succeeded(String name, String address) {
    jdbc.sql("delete from access.sign_in_attempt where subject = :subject")
        .param("subject", "name " + name)
        .update();
    jdbc.sql(
            """
            update access.sign_in_attempt set failed = failed - 1
             where subject = :subject and failed > 0
            """)
        .param("subject", "address " + address)
        .update();
  }

  void forgetBefore(Instant now) {
    jdbc.sql("delete from access.sign_in_attempt where window_ends_at < :now")
        .param("now", Timestamp.from(now))
        .update();
  }

  private void count(String subject, int max, Instant now) {
    Window window =
        jdbc.sql(
                """
                insert into access.sign_in_attempt as a (subject, failed, window_ends_at)
                values (:subject, 1, :ends)
                on conflict (subject) do update set
                  failed = case when a.window_ends_at <= :now then 1 else a.failed + 1 end,
                  window_ends_at =
                    case when a.window_ends_at <= :now then excluded.window_ends_at else a.window_ends_at end
                returning failed, window_ends_at as ends
                """)
            .param("subject", subject)
            .param("now", Timestamp.from(now))
            .param("ends", Timestamp.from(now.plus(WINDOW)))
            .query(
                (row, _) -> new Window(row.getInt("failed"), row.getTimestamp("ends").toInstant()))
            .single();
    if (window.failed() > max) {
      long seconds = Math.max(1, Duration.between(now, window.ends()).toSeconds());
      throw new AccessRefusal.TooManyAttempts(seconds).refuse();
    }
  }

  private record Window(int failed, Instant ends) {}
}
