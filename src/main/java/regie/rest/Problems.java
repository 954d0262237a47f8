package regie.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import regie.problem.ProblemType;
import tools.jackson.databind.json.JsonMapper;

/// The one place where anything that went wrong becomes an answer: RFC 9457 JSON for programs, a
/// page for people ([ProblemPages]). What is our fault is logged under a reference and told without
/// detail.
@ControllerAdvice
public class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private final JsonMapper json;
  private final ObjectProvider<ProblemPages> pages;

  Problems(JsonMapper json, ObjectProvider<ProblemPages> pages) {
    this.json = json;
    this.pages = pages;
  }

  @ExceptionHandler(Exception.class)
  @Nullable ModelAndView handle(
      Exception wrong, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (wrong instanceof AsyncRequestNotUsableException || response.isCommitted()) {
      LOG.debug("The caller went away: {}", wrong.toString());
      return new ModelAndView();
    }
    Problem problem = ProblemCauses.problem(wrong);
    if (problem.type() == ProblemType.INTERNAL_ERROR) {
      problem = logged(wrong, request);
    }
    return answer(problem, request, response);
  }

  /// Writes the problem, or names the page that shows it.
  public ModelAndView answer(
      Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.resetBuffer();
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    ProblemPages shown = pages.getIfAvailable();
    if (shown != null && isForPeople(request)) {
      ModelAndView page = shown.page(request, problem);
      page.setStatus(org.springframework.http.HttpStatusCode.valueOf(problem.status()));
      return page;
    }
    byte[] body = json.writeValueAsBytes(problem.members(address(request)));
    response.setContentType("application/problem+json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    return new ModelAndView();
  }

  private static Problem logged(Exception wrong, HttpServletRequest request) {
    String reference = References.next();
    LOG.error(
        "{} {} failed, reference {}",
        request.getMethod(),
        address(request).replaceAll("[^\\x21-\\x7e]", "?"),
        reference,
        wrong);
    return new Problem(
        ProblemType.INTERNAL_ERROR,
        "Something went wrong on our side. Nothing was changed. Reference: " + reference + ".",
        java.util.List.of(),
        Map.of("reference", reference),
        Map.of());
  }

  /// Whether the caller is a browser that shows a page, or a part of one.
  private static boolean isForPeople(HttpServletRequest request) {
    if (address(request).startsWith("/api/")) {
      return false;
    }
    String accept = request.getHeader("Accept");
    return (accept != null && accept.contains("text/html"))
        || request.getHeader("HX-Request") != null;
  }

  /// The address that was called, also where the container forwarded an error.
  static String address(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String called
        ? called
        : request.getRequestURI();
  }
}
