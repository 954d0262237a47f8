package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import regie.access.Permission;
import regie.access.RequiresSignIn;
import regie.access.SessionCookie;
import regie.access.SignIn;
import regie.access.SignOut;
import regie.access.SignedIn;
import regie.access.SwitchCompany;
import regie.access.TokenKind;
import regie.problem.ProblemType;
import regie.problem.RefusedException;

/// Signing in and out, the start page, and the switch to another company.
@PageController
class PageDoor {
  private final SignIn signIn;
  private final SignOut signOut;
  private final SwitchCompany switchCompany;

  PageDoor(SignIn signIn, SignOut signOut, SwitchCompany switchCompany) {
    this.signIn = signIn;
    this.signOut = signOut;
    this.switchCompany = switchCompany;
  }

  @GetMapping("/sign-in")
  String door(Frame frame, Model model) {
    if (frame.isSignedIn()) {
      return "redirect:/";
    }
    model.addAttribute("from", PageReturn.within(frame.url().get("from")));
    model.addAttribute("input", FormInput.empty());
    return "web/sign-in";
  }

  @PostMapping("/sign-in")
  String enter(Frame frame, Model model, HttpServletRequest request, HttpServletResponse response) {
    var input = FormInput.typed(request);
    String from = PageReturn.within(input.get("from"));
    String password = request.getParameter("password");
    var attempt =
        new SignIn.Attempt(
            input.get("user"),
            password == null ? "" : password,
            null,
            request.getRemoteAddr(),
            TokenKind.SESSION);
    try {
      SessionCookie.set(request, response, signIn.signIn(attempt));
      return "redirect:" + from;
    } catch (RefusedException refused) {
      response.setStatus(refused.refusal().type().status());
      return refused(refused, input, frame, model);
    }
  }

  /// Shows the door again, with what was typed except for the password.
  private static String refused(
      RefusedException refused, FormInput input, Frame frame, Model model) {
    var problem = PageProblem.of(refused.refusal(), frame.texts());
    boolean unknown = refused.refusal().type() == ProblemType.UNAUTHENTICATED;
    String told = problem.title() + ". " + problem.advice();
    model.addAttribute("refusal", unknown ? frame.texts().get("web.sign-in.refused") : told);
    model.addAttribute("from", PageReturn.within(input.get("from")));
    model.addAttribute("input", input);
    return "web/sign-in";
  }

  @PostMapping("/sign-out")
  @RequiresSignIn
  String leave(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
    signOut.signOut(who);
    SessionCookie.clear(request, response);
    return "redirect:/sign-in";
  }

  @PostMapping("/company-switch")
  @RequiresSignIn
  String switchCompany(SignedIn who, @RequestParam("company") String code) {
    switchCompany.to(who, code);
    return "redirect:/";
  }

  /// The backlog, where billing begins, for those who may see it; else the first workspace that the
  /// visitor has; a page of its own for those who have none.
  @GetMapping("/")
  @RequiresSignIn
  String start(Frame frame) {
    if (frame.may(Permission.READ_BACKLOG) && frame.menu().offers("/backlog")) {
      return "redirect:/backlog";
    }
    return frame.menu().sections().isEmpty()
        ? "web/home"
        : "redirect:" + frame.menu().sections().getFirst().items().getFirst().path();
  }
}
