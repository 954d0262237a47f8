package regie.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.problem.ProblemType;

/// What went wrong outside any handler, forwarded by the servlet container: the same problems.
@Controller
class ErrorForwards implements ErrorController {
  private final Problems problems;

  ErrorForwards(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception wrong) {
      ModelAndView answer = problems.handle(wrong, request, response);
      return answer == null ? new ModelAndView() : answer;
    }
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    return problems.answer(problem(status), request, response);
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 404 -> Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.");
      case 401, 403 -> Problem.of(ProblemType.FORBIDDEN, "This is not permitted.");
      case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This address does not take that.");
      case 413 -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "More was sent than is accepted.");
      default ->
          status >= 400 && status < 500
              ? Problem.at("request", "cannot be read")
              : Problem.of(
                  ProblemType.INTERNAL_ERROR, "Something went wrong on our side; see the log.");
    };
  }
}
