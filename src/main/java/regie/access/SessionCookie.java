package regie.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookie that holds the secret of a web session: not readable by scripts, not sent along with
/// forms of other sites, gone when the browser closes.
public final class SessionCookie {
  static final String NAME = "regie-session";

  private SessionCookie() {}

  static Optional<TokenSecret> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(cookie -> new TokenSecret(cookie.getValue()));
  }

  public static void set(
      HttpServletRequest request, HttpServletResponse response, SignIn.Ticket ticket) {
    add(request, response, cookie(ticket.token()));
  }

  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, cookie("").maxAge(Duration.ZERO));
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
    return ResponseCookie.from(NAME, value).path("/").httpOnly(true).sameSite("Lax");
  }

  private static void add(
      HttpServletRequest request,
      HttpServletResponse response,
      ResponseCookie.ResponseCookieBuilder cookie) {
    response.addHeader(
        HttpHeaders.SET_COOKIE, cookie.secure(request.isSecure()).build().toString());
  }
}
