package regie.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Stylesheets, scripts and fonts. Their addresses carry a version (of the library, or a digest of
/// the content), hence browsers may keep them for a year.
@Configuration(proxyBeanMethods = false)
class PageAssets implements WebMvcConfigurer {
  private static final CacheControl A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    keep(registry.addResourceHandler("/webjars/**"), "classpath:/META-INF/resources/webjars/");
    keep(registry.addResourceHandler("/fonts/**"), "classpath:/static/fonts/");
    keep(registry.addResourceHandler("/*.css", "/*.js", "/*.svg"), "classpath:/static/");
  }

  private static void keep(ResourceHandlerRegistration handler, String location) {
    handler
        .addResourceLocations(location)
        .setCacheControl(A_YEAR)
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  /// The versioned address of `path`, itself where no such file exists.
  static String address(ResourceUrlProvider provider, String path) {
    @Nullable String versioned = provider.getForLookupPath(path);
    return versioned == null ? path : versioned;
  }
}
