package regie.access;

import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import regie.company.BusinessDay;

/// Forgets the answers to calls after a month; by then nobody repeats them, and what is unique in
/// the books stays unique. Every node may do it, at once too.
@Component
@EnableScheduling
class ForgetOldKeys {
  private static final Duration KEPT_FOR = Duration.ofDays(30);
  private final IdempotencyKeys keys;
  private final SignInAttempts attempts;
  private final BusinessDay businessDay;

  ForgetOldKeys(IdempotencyKeys keys, SignInAttempts attempts, BusinessDay businessDay) {
    this.keys = keys;
    this.attempts = attempts;
    this.businessDay = businessDay;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void forget() {
    Instant now = businessDay.now();
    keys.forgetBefore(now.minus(KEPT_FOR));
    attempts.forgetBefore(now);
  }
}
