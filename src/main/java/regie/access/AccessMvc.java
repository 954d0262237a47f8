package regie.access;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import regie.company.Actor;
import regie.company.BusinessDay;

/// Puts the rules of access before every handler: first the permission, then, for calls that create
/// or change, the idempotency key.
@Configuration(proxyBeanMethods = false)
class AccessMvc implements WebMvcConfigurer {
  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, SignedIn.class);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new RequiredPermissions()).order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new AccessArguments());
  }

  @Bean
  WebMvcRegistrations handlersOnce(
      IdempotencyKeys keys, PlatformTransactionManager transactions, BusinessDay businessDay) {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new IdempotentCalls(keys, transactions, businessDay);
      }
    };
  }
}
