package regie.access;

import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import regie.access.Users.NewUser;
import regie.company.BusinessDay;

/// Sees to it that somebody can sign in to an installation: the user `operator`, with the password
/// that `regie.operator-password` (`REGIE_OPERATOR_PASSWORD`) sets, also later, or with a random
/// one when nothing is set and there is no operator yet.
@Component
public class FirstOperator implements InitializingBean {
  public static final String NAME = "operator";
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private final Users users;
  private final Tokens tokens;
  private final Passwords passwords;
  private final BusinessDay businessDay;
  private final String wanted;
  private @Nullable String generated;

  FirstOperator(
      Users users,
      Tokens tokens,
      Passwords passwords,
      BusinessDay businessDay,
      @Value("${regie.operator-password:}") String wanted) {
    this.users = users;
    this.tokens = tokens;
    this.passwords = passwords;
    this.businessDay = businessDay;
    this.wanted = wanted;
  }

  @Override
  public void afterPropertiesSet() {
    if (!wanted.isEmpty()) {
      if (wanted.length() < Passwords.LENGTH_MIN || wanted.length() > Passwords.LENGTH_MAX) {
        throw new IllegalStateException(
            "REGIE_OPERATOR_PASSWORD must have 12 to 200 characters; nothing was started.");
      }
      createOrUpdate();
    } else if (!users.hasOperator()) {
      String password = random();
      if (insert(password)) {
        generated = password;
      }
    }
  }

  /// The random password, when this start made one: to be shown once, to whoever started it.
  public Optional<String> generatedPassword() {
    return Optional.ofNullable(generated);
  }

  private void createOrUpdate() {
    if (insert(wanted)) {
      return;
    }
    users
        .find(NAME)
        .filter(user -> !passwords.matches(wanted, user.passwordHash()))
        .ifPresent(
            user -> {
              users.setPassword(user.id(), passwords.encode(wanted));
              tokens.revokeSignIns(user.id(), businessDay.now());
            });
  }

  /// Of several nodes that start at once, one does.
  private boolean insert(String password) {
    return users.find(NAME).isEmpty()
        && users
            .insert(
                new NewUser(
                    NAME,
                    "Operator",
                    passwords.encode(password),
                    false,
                    true,
                    "en",
                    businessDay.now()))
            .isPresent();
  }

  static String random() {
    var random = new SecureRandom();
    var password = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      password
          .append(i > 0 && i % 5 == 0 ? "-" : "")
          .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
