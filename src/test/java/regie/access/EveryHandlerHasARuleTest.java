package regie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import regie.ApplicationTest;

@ApplicationTest
class EveryHandlerHasARuleTest {
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Test
  void every_handler_names_the_permission_that_it_needs_or_is_listed_as_open() {
    List<String> without =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(handler -> !hasRule(handler.getKey(), handler.getValue()))
            .map(handler -> handler.getKey() + " → " + handler.getValue())
            .toList();
    assertThat(mapping.getHandlerMethods()).isNotEmpty();
    assertThat(without).as("handlers without @Requires, denied to everybody").isEmpty();
  }

  private static boolean hasRule(RequestMappingInfo info, HandlerMethod handler) {
    return RequiredPermissions.required(handler) != null
        || handler.hasMethodAnnotation(RequiresSignIn.class)
        || OpenPaths.HANDLERS.containsAll(info.getPatternValues());
  }
}
