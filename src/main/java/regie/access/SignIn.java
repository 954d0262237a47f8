package regie.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import regie.company.BusinessDay;
import regie.problem.NotFound;

/// Gives a token or session for name and password. Whoever is wrong, unknown, disabled or locked
/// out hears the same. Not transactional: a failed attempt stays counted.
@Service
public class SignIn {
  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
  private static final Duration SIGNED_IN_FOR = Duration.ofHours(12);

  private final Users users;
  private final Tokens tokens;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final BusinessDay businessDay;

  SignIn(
      Users users,
      Tokens tokens,
      Passwords passwords,
      SignInAttempts attempts,
      BusinessDay businessDay) {
    this.users = users;
    this.tokens = tokens;
    this.passwords = passwords;
    this.attempts = attempts;
    this.businessDay = businessDay;
  }

  /// @param company code of the company to act for; none: none for operators, else the first
  /// @param address where the attempt comes from
  public record Attempt(
      String user, String password, @Nullable String company, String address, TokenKind kind) {
    /// Without the password.
    @Override
    public String toString() {
      return "Attempt of " + user;
    }
  }

  /// The secret, which nobody can read again.
  public record Ticket(String token, Instant expiresAt) {
    @Override
    public String toString() {
      return "Ticket until " + expiresAt;
    }
  }

  public Ticket signIn(Attempt attempt) {
    if (attempt.kind() == TokenKind.ISSUED) {
      throw new IllegalArgumentException("Tokens are issued, not signed in for");
    }
    Users.User user = authenticated(attempt);
    Instant now = businessDay.now();
    TokenSecret secret = TokenSecret.random();
    Instant expiresAt = now.plus(SIGNED_IN_FOR);
    tokens.insert(
        secret,
        new Tokens.NewToken(
            attempt.kind(), user.id(), company(attempt, user), "", user.id(), now, expiresAt));
    LOG.info("User {} signed in", user.name());
    return new Ticket(secret.text(), expiresAt);
  }

  private Users.User authenticated(Attempt attempt) {
    String name = attempt.user().strip().toLowerCase(Locale.ROOT);
    if (!Users.isName(name)) {
      throw AccessRefusal.Unauthenticated.CREDENTIALS.refuse();
    }
    try (var _ = passwords.place()) {
      attempts.begin(name, attempt.address(), businessDay.now());
      Optional<Users.User> user = users.find(name);
      String stored = user.map(Users.User::passwordHash).orElse(null);
      boolean right = passwords.matches(attempt.password(), stored);
      if (!right || user.isEmpty() || user.get().disabled()) {
        LOG.info("Failed attempt to sign in");
        throw AccessRefusal.Unauthenticated.CREDENTIALS.refuse();
      }
      attempts.succeeded(name, attempt.address());
      return user.get();
    }
  }

  private @Nullable Long company(Attempt attempt, Users.User user) {
    String code = attempt.company();
    if (code != null && !code.isBlank()) {
      return users
          .companyByCode(user.id(), code.strip())
          .orElseThrow(() -> new NotFound("company", code.strip()).refuse());
    }
    boolean toNone = user.operator() && attempt.kind() == TokenKind.SIGN_IN;
    Optional<Long> first = toNone ? Optional.empty() : users.firstCompany(user.id());
    if (first.isEmpty() && !user.operator()) {
      throw new AccessRefusal.NotAllowed("You have no role in any company.").refuse();
    }
    return first.orElse(null);
  }
}
