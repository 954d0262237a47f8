package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives handlers of pages their [Frame], what was typed into a form ([FormInput]), and what was
/// selected in a grid ([GridPicked]); parameters without annotation.
@Configuration(proxyBeanMethods = false)
class PageArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
  private static final List<Class<?>> TYPES =
      List.of(Frame.class, FormInput.class, GridPicked.class);

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return TYPES.contains(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null || container == null) {
      throw new IllegalStateException("Not a request of a page");
    }
    if (parameter.getParameterType() == Frame.class) {
      return container.getModel().get("frame");
    }
    return parameter.getParameterType() == FormInput.class
        ? FormInput.typed(request)
        : GridPicked.of(request);
  }
}
