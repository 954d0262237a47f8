package regie.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/// Shows a problem to somebody who looks at pages. The page frame implements it.
public interface ProblemPages {
  ModelAndView page(HttpServletRequest request, Problem problem);
}
