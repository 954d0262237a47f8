package regie.control;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.web.PageController;

/// The books checked against themselves, when somebody asks for it: it reads everything.
@PageController
class VerificationPages {
  private final VerifyBooks verifyBooks;

  VerificationPages(VerifyBooks verifyBooks) {
    this.verifyBooks = verifyBooks;
  }

  @GetMapping("/verification")
  @Requires(Permission.VERIFY_BOOKS)
  ModelAndView show() {
    return new ModelAndView("control/verification");
  }

  @PostMapping("/verification")
  @Requires(Permission.VERIFY_BOOKS)
  ModelAndView verify(Actor actor) {
    return new ModelAndView("control/verification", Map.of("report", verifyBooks.verify(actor)));
  }
}
