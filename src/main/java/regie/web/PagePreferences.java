package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// Language and look, remembered in cookies on the visitor's machine. Open to everybody, signed in
/// or not.
@Controller
class PagePreferences {
  private final LocaleResolver language;

  PagePreferences(LocaleResolver language) {
    this.language = language;
  }

  @PostMapping("/preferences/language")
  String language(
      @RequestParam("language") String chosen,
      @RequestParam(name = "from", defaultValue = "/") String from,
      HttpServletRequest request,
      HttpServletResponse response) {
    for (Locale locale : TextsBundles.LOCALES) {
      if (locale.getLanguage().equals(chosen)) {
        language.setLocale(request, response, locale);
      }
    }
    return "redirect:" + PageReturn.within(from);
  }

  @PostMapping("/preferences/theme")
  String theme(
      @RequestParam("theme") String chosen,
      @RequestParam(name = "from", defaultValue = "/") String from,
      HttpServletRequest request,
      HttpServletResponse response) {
    String cookie =
        ResponseCookie.from(Theme.COOKIE, Theme.of(chosen).code())
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    return "redirect:" + PageReturn.within(from);
  }
}
