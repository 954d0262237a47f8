package regie.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/// The address of the sign-in page, which leads back to the page that was asked for.
final class SignInAddress {
  private SignInAddress() {}

  static String backTo(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getRequestURI().equals("/")) {
      return "/sign-in";
    }
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return UriComponentsBuilder.fromPath("/sign-in")
        .queryParam("from", "{from}")
        .encode()
        .buildAndExpand(wanted)
        .toUriString();
  }
}
