package regie.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A call that carries or answers a secret, of which nothing must be kept with its idempotency key.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Confidential {
  /// The body of the request is secret: not even its digest is kept, and two requests with the same
  /// key and address count as the same.
  boolean request() default false;

  /// The body of the answer is secret: a repeated call gets the answer without it.
  boolean answer() default false;
}
