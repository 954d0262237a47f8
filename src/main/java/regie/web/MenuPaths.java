package regie.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Which pages exist: the addresses that answer GET.
@Component
class MenuPaths {
  private final ObjectProvider<RequestMappingHandlerMapping> mapping;
  private volatile Set<String> existing = Set.of();

  MenuPaths(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  Set<String> existing() {
    Set<String> known = existing;
    if (known.isEmpty()) {
      known = read(mapping.getObject());
      existing = known;
    }
    return known;
  }

  private static Set<String> read(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().keySet().stream()
        .filter(
            info ->
                info.getMethodsCondition().isEmpty()
                    || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(info -> info.getPatternValues().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
