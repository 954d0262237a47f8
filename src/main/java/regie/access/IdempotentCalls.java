package regie.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import regie.access.IdempotencyKeys.Answer;
import regie.access.IdempotencyKeys.Kept;
import regie.access.IdempotencyKeys.Key;
import regie.company.BusinessDay;
import regie.problem.InvalidContent;

/// Carries out every `POST` of the API at most once. One transaction holds all of it: the key is
/// written first, so that a twin waits there and gets the first answer; then the handler works, its
/// use cases joining the transaction; then the answer is kept; and only after the commit is it
/// sent. A refusal rolls everything back, the key too, so that the call can be repeated when its
/// reason is gone. What fails on a deadlock or a serialization conflict is tried anew.
final class IdempotentCalls extends RequestMappingHandlerAdapter {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int TRIES_MAX = 3;
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");

  private final IdempotencyKeys keys;
  private final TransactionTemplate transaction;
  private final BusinessDay businessDay;

  IdempotentCalls(
      IdempotencyKeys keys, PlatformTransactionManager transactions, BusinessDay businessDay) {
    this.keys = keys;
    this.businessDay = businessDay;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  protected @Nullable ModelAndView handleInternal(
      HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
      throws Exception {
    if (!request.getRequestURI().startsWith("/api/") || isRead(request)) {
      return super.handleInternal(request, response, handler);
    }
    KeptRequest kept = KeptRequest.read(request);
    if (!request.getMethod().equals("POST") || request.getRequestURI().equals(OpenPaths.SIGN_IN)) {
      return super.handleInternal(kept, response, handler);
    }
    Call call = new Call(kept, response, handler);
    Key key = key(request);
    byte[] hash = isSecret(handler, Confidential::request) ? kept.digestOfAddress() : kept.digest();
    for (int tries = 1; ; tries++) {
      try {
        send(once(call, key, hash), response);
        return null;
      } catch (Exception e) {
        response.reset();
        if (tries == TRIES_MAX || !isWorthAnotherTry(e)) {
          throw e instanceof HandlerFailed failed ? failed.thrown() : e;
        }
      }
    }
  }

  private record Call(KeptRequest request, HttpServletResponse response, HandlerMethod handler) {}

  private Answer once(Call call, Key key, byte[] hash) {
    Answer answer =
        transaction.execute(
            status -> {
              if (!keys.claim(key, hash, businessDay.now())) {
                return first(key, hash);
              }
              Answer given = handle(call);
              if (given.status() < 400) {
                keys.keep(
                    key,
                    isSecret(call.handler(), Confidential::answer) ? given.withoutBody() : given);
              } else {
                status.setRollbackOnly();
              }
              return given;
            });
    if (answer == null) {
      throw new IllegalStateException("The call gave no answer");
    }
    return answer;
  }

  private Answer first(Key key, byte[] hash) {
    Optional<Kept> first = keys.find(key);
    if (first.isEmpty()) {
      throw new IllegalStateException("A key without its answer was committed");
    }
    if (!MessageDigest.isEqual(first.get().requestHash(), hash)) {
      throw new AccessRefusal.IdempotencyConflict(key.key()).refuse();
    }
    return first.get().answer();
  }

  private Answer handle(Call call) {
    var response = new ContentCachingResponseWrapper(call.response());
    try {
      super.handleInternal(call.request(), response, call.handler());
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new HandlerFailed(e);
    }
    return new Answer(
        response.getStatus(),
        response.getContentType(),
        response.getHeader(HttpHeaders.LOCATION),
        response.getHeader(HttpHeaders.ETAG),
        response.getContentAsByteArray());
  }

  private static void send(Answer answer, HttpServletResponse response) throws IOException {
    response.setStatus(answer.status());
    if (answer.contentType() != null) {
      response.setContentType(answer.contentType());
    }
    if (answer.location() != null) {
      response.setHeader(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.etag() != null) {
      response.setHeader(HttpHeaders.ETAG, answer.etag());
    }
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  private static Key key(HttpServletRequest request) {
    SignedIn who = SignedIn.required(request);
    String key = request.getHeader(HEADER);
    if (key == null || !KEY.matcher(key).matches()) {
      throw InvalidContent.at(
              "header " + HEADER, "must be 1 to 200 printable characters without spaces")
          .refuse();
    }
    long company = who.company() == null ? 0 : who.company().id().value();
    return new Key(company, who.user().value(), key);
  }

  private static boolean isSecret(HandlerMethod handler, Predicate<Confidential> part) {
    Confidential declared = handler.getMethodAnnotation(Confidential.class);
    return declared != null && part.test(declared);
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static boolean isWorthAnotherTry(Throwable wrong) {
    for (@Nullable Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return WORTH_ANOTHER_TRY.contains(sql.getSQLState());
      }
    }
    return false;
  }

  /// Carries a checked exception out of the transaction.
  private static final class HandlerFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Exception thrown;

    HandlerFailed(Exception thrown) {
      super(thrown);
      this.thrown = thrown;
    }

    Exception thrown() {
      return thrown;
    }
  }
}
