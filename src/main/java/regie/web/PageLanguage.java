package regie.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// The language of a page: the one that the visitor chose, else the best of the browser's, else
/// English.
@Configuration(proxyBeanMethods = false)
class PageLanguage {
  static final String COOKIE = "language";

  @Bean
  LocaleResolver localeResolver() {
    var browser = new AcceptHeaderLocaleResolver();
    browser.setSupportedLocales(TextsBundles.LOCALES);
    browser.setDefaultLocale(Locale.ENGLISH);
    var chosen = new CookieLocaleResolver(COOKIE);
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setCookieHttpOnly(true);
    chosen.setCookieSameSite("Lax");
    chosen.setRejectInvalidCookies(false);
    chosen.setDefaultLocaleFunction(browser::resolveLocale);
    return chosen;
  }
}
