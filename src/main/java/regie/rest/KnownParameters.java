package regie.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import regie.problem.Content;

/// Refuses query parameters that an endpoint does not know. A filter with a typing error must not
/// answer everything, or act on it.
final class KnownParameters implements HandlerInterceptor {
  private final Map<Method, Optional<TreeSet<String>>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
      known
          .computeIfAbsent(method.getMethod(), _ -> names(method))
          .ifPresent(names -> check(request, names));
    }
    return true;
  }

  private static void check(HttpServletRequest request, TreeSet<String> names) {
    var content = new Content();
    for (String given : request.getParameterMap().keySet()) {
      content.check(
          names.contains(given),
          "parameter " + given.replaceAll("[^\\x20-\\x7e]", "?"),
          names.isEmpty()
              ? "is not known here"
              : "is not known here; known are " + String.join(", ", names));
    }
    content.refuseIfWrong();
  }

  /// None where the handler takes whatever comes.
  private static Optional<TreeSet<String>> names(HandlerMethod method) {
    List<String> names = new ArrayList<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
      Class<?> type = parameter.getParameterType();
      if (declared != null && Map.class.isAssignableFrom(type)) {
        return Optional.empty();
      }
      if (declared != null) {
        names.add(name(parameter, declared));
      } else if (isParameterObject(parameter, type)) {
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
      }
    }
    return Optional.of(new TreeSet<>(names));
  }

  private static String name(MethodParameter parameter, RequestParam declared) {
    if (!declared.name().isEmpty()) {
      return declared.name();
    }
    if (!declared.value().isEmpty()) {
      return declared.value();
    }
    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
    return String.valueOf(parameter.getParameterName());
  }

  private static boolean isParameterObject(MethodParameter parameter, Class<?> type) {
    return type.isRecord()
        && (parameter.getParameterAnnotations().length == 0 && type.isMemberClass()
            || AnnotatedElementUtils.hasAnnotation(parameter.getParameter(), ModelAttribute.class)
            || parameter.hasParameterAnnotation(ParameterObject.class));
  }
}
