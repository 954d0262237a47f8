package regie.setup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.CompanyUsers;
import regie.access.IssueToken;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.problem.Content;
import regie.problem.RefusedException;
import regie.web.Confirmation;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.PageProblem;
import regie.web.Texts;
import regie.web.TypedDate;

/// Tokens of service users: issued, shown once, revoked.
@PageController
class TokenPages {
  private final CompanyUsers users;
  private final IssueToken tokens;
  private final BusinessDay businessDay;

  TokenPages(CompanyUsers users, IssueToken tokens, BusinessDay businessDay) {
    this.users = users;
    this.tokens = tokens;
    this.businessDay = businessDay;
  }

  @GetMapping("/users/{name}/tokens/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView blank(Actor actor, Frame frame, @PathVariable String name) {
    return form(frame, users.get(actor, name).name(), FormInput.empty()).view();
  }

  @PostMapping("/users/{name}/tokens/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView issue(Actor actor, Frame frame, @PathVariable String name, FormInput input) {
    try {
      var issued = tokens.issue(actor, name, wish(frame, input));
      return new ModelAndView("setup/token", Map.of("user", name, "token", issued.token()));
    } catch (RefusedException refused) {
      return form(frame, name, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  /// The last day that was typed still counts.
  private IssueToken.Wish wish(Frame frame, FormInput input) {
    var content = new Content();
    var dates = TypedDate.in(frame.texts(), businessDay.today(frame.ourCompany()));
    LocalDate last = input.date("expiresAt", content, dates);
    content.refuseIfWrong();
    Instant end =
        last == null
            ? null
            : last.plusDays(1).atStartOfDay(frame.ourCompany().timeZone()).toInstant();
    return new IssueToken.Wish(input.orNull("label"), end);
  }

  private static FormPage form(Frame frame, String name, FormInput input) {
    Texts t = frame.texts();
    var fields =
        List.of(
            FormField.text("label", t.get("setup.token.label"))
                .needed()
                .hinted(t.get("setup.token.label.hint")),
            FormField.of(Kind.DATE, "expiresAt", t.get("setup.token.last-day"))
                .hinted(t.get("setup.token.last-day.hint")));
    return new FormPage(
        t.get("setup.token.add", name),
        "/users/" + name + "/tokens/new",
        "",
        List.of(new Section(t.get("setup.token"), fields)),
        input,
        t.get("setup.token.issue"),
        "/users/" + name);
  }

  @GetMapping("/users/{name}/tokens/{id}/revocation")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView ask(Frame frame, @PathVariable String name, @PathVariable long id) {
    return revocation(frame, name, id).view();
  }

  @PostMapping("/users/{name}/tokens/{id}/revocation")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView revoke(Actor actor, Frame frame, @PathVariable String name, @PathVariable long id) {
    try {
      tokens.revoke(actor, name, id);
      return new ModelAndView("redirect:/users/" + name);
    } catch (RefusedException refused) {
      var problem = PageProblem.of(refused.refusal(), frame.texts());
      return revocation(frame, name, id).because(problem).view();
    }
  }

  private static Confirmation revocation(Frame frame, String name, long id) {
    Texts t = frame.texts();
    return new Confirmation(
        t.get("setup.token.revoke.title", name),
        List.of(t.get("setup.token.revoke.effect"), t.get("setup.token.revoke.once")),
        "/users/" + name + "/tokens/" + id + "/revocation",
        Map.of(),
        t.get("setup.token.revoke"),
        "/users/" + name,
        null);
  }
}
