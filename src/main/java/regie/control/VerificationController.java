package regie.control;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;

@RestController
@RequestMapping("/api/v1/verification")
class VerificationController {
  private final VerifyBooks verifyBooks;

  VerificationController(VerifyBooks verifyBooks) {
    this.verifyBooks = verifyBooks;
  }

  /// Reads everything; takes seconds for large books.
  @GetMapping
  @Requires(Permission.VERIFY_BOOKS)
  VerifyBooks.Report verify(Actor actor) {
    return verifyBooks.verify(actor);
  }
}
