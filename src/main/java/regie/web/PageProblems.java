package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import regie.problem.RefusedException;
import regie.rest.Problem;
import regie.rest.ProblemPages;

/// Pages for what went wrong: a refusal that its page did not show itself, a page that does not
/// exist, our own failure.
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems implements ProblemPages {
  private final Frames frames;

  PageProblems(Frames frames) {
    this.frames = frames;
  }

  /// Refusals of pages come here first, since only they can be told in the visitor's language.
  @ExceptionHandler
  ModelAndView refused(RefusedException refused, HttpServletRequest request) {
    Frame frame = frames.of(request);
    return page(frame, PageProblem.of(refused.refusal(), frame.texts()));
  }

  @Override
  public ModelAndView page(HttpServletRequest request, Problem problem) {
    Frame frame = frames.of(request);
    return page(frame, PageProblem.of(problem, frame.texts()));
  }

  private static ModelAndView page(Frame frame, PageProblem problem) {
    Map<String, Object> model = Map.of("frame", frame, "problem", problem);
    return new ModelAndView("web/problem", model, HttpStatus.valueOf(problem.status()));
  }
}
