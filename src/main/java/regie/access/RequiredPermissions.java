package regie.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Lets a request pass to a handler only when the handler says what it needs and the caller has it.
/// A handler that says nothing is nobody's, unless [OpenPaths] lists it.
final class RequiredPermissions implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      // Static files; the security chain knows which of them are open.
      return true;
    }
    Requires required = required(method);
    if (required != null) {
      if (!SignedIn.required(request).may(required.value())) {
        throw new AccessRefusal.Forbidden(required.value()).refuse();
      }
      return true;
    }
    if (method.hasMethodAnnotation(RequiresSignIn.class)) {
      SignedIn.required(request);
      return true;
    }
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (pattern == null || !OpenPaths.isOpen(pattern.toString())) {
      throw AccessRefusal.NotAllowed.NO_RULE.refuse();
    }
    return true;
  }

  /// The handler's own rule, else its controller's.
  static @Nullable Requires required(HandlerMethod method) {
    Requires own = method.getMethodAnnotation(Requires.class);
    return own != null || method.hasMethodAnnotation(RequiresSignIn.class)
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
  }
}
