package regie.access;

import java.util.Map;
import regie.problem.ProblemType;
import regie.problem.Refusal;

/// What access refuses.
sealed interface AccessRefusal extends Refusal {

  /// Nobody is signed in, or not with these credentials.
  record Unauthenticated(String detail) implements AccessRefusal {
    static final Unauthenticated CALL =
        new Unauthenticated("Sign in, or send a valid token as Authorization: Bearer.");
    static final Unauthenticated CREDENTIALS =
        new Unauthenticated("Name or password is wrong, or the user is disabled.");

    @Override
    public ProblemType type() {
      return ProblemType.UNAUTHENTICATED;
    }
  }

  /// None of the user's roles in the company has the permission.
  record Forbidden(Permission permission) implements AccessRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.FORBIDDEN;
    }

    @Override
    public String detail() {
      return "You need the permission " + permission + ", which none of your roles here has.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("permission", permission.name());
    }
  }

  /// Forbidden for another reason than a missing permission.
  record NotAllowed(String detail) implements AccessRefusal {
    static final NotAllowed NO_COMPANY =
        new NotAllowed("This sign-in acts for no company. Sign in again, naming one.");
    static final NotAllowed NO_RULE =
        new NotAllowed("Nobody may do this: no permission is set for it.");

    @Override
    public ProblemType type() {
      return ProblemType.FORBIDDEN;
    }
  }

  record TooManyAttempts(long retryAfterSeconds) implements AccessRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.TOO_MANY_ATTEMPTS;
    }

    @Override
    public String detail() {
      return "Too many failed attempts. Try again in " + retryAfterSeconds + " seconds.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("retryAfterSeconds", retryAfterSeconds);
    }
  }

  record IdempotencyConflict(String key) implements AccessRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.IDEMPOTENCY_CONFLICT;
    }

    @Override
    public String detail() {
      return "The Idempotency-Key " + key + " was already used for another request.";
    }
  }

  record TooLarge(long bytesMax) implements AccessRefusal {
    @Override
    public ProblemType type() {
      return ProblemType.PAYLOAD_TOO_LARGE;
    }

    @Override
    public String detail() {
      return "At most " + bytesMax / (1 << 20) + " MiB are accepted in one call.";
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("bytesMax", bytesMax);
    }
  }
}
