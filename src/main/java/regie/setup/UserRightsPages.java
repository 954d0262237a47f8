package regie.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.CompanyUsers;
import regie.access.Permission;
import regie.access.Requires;
import regie.access.SetPassword;
import regie.access.SetUserRoles;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.PageController;
import regie.web.Texts;

/// A user's roles in the company, and a person's new password.
@PageController
class UserRightsPages {
  private final CompanyUsers users;
  private final SetUserRoles setRoles;
  private final SetPassword setPassword;

  UserRightsPages(CompanyUsers users, SetUserRoles setRoles, SetPassword setPassword) {
    this.users = users;
    this.setRoles = setRoles;
    this.setPassword = setPassword;
  }

  @GetMapping("/users/{name}/roles")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView roles(Actor actor, Frame frame, @PathVariable String name) {
    return rolesForm(frame, name, UserForm.stored(users.get(actor, name))).view();
  }

  @PostMapping("/users/{name}/roles")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView setRoles(Actor actor, Frame frame, @PathVariable String name, FormInput input) {
    try {
      var change = new SetUserRoles.Change(UserForm.roles(input));
      setRoles.set(actor, users.get(actor, name).name(), input.version(), change);
      return new ModelAndView("redirect:/users");
    } catch (RefusedException refused) {
      return rolesForm(frame, name, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  private static FormPage rolesForm(Frame frame, String name, FormInput input) {
    Texts t = frame.texts();
    return new FormPage(
        t.get("setup.user.roles.title", name),
        "/users/" + name + "/roles",
        input.get("version"),
        List.of(UserForm.roleSection(t)),
        input,
        t.get("web.form.save"),
        "/users/" + name);
  }

  @GetMapping("/users/{name}/password")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView password(Actor actor, Frame frame, @PathVariable String name) {
    return passwordForm(frame, users.get(actor, name).name(), FormInput.empty()).view();
  }

  @PostMapping("/users/{name}/password")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView setPassword(
      Actor actor, Frame frame, @PathVariable String name, HttpServletRequest request) {
    try {
      setPassword.set(actor, name, request.getParameter("password"));
      return new ModelAndView("redirect:/users");
    } catch (RefusedException refused) {
      var input = FormInput.empty().refused(refused.refusal(), frame.texts());
      return passwordForm(frame, name, input).view();
    }
  }

  private static FormPage passwordForm(Frame frame, String name, FormInput input) {
    Texts t = frame.texts();
    var field =
        FormField.of(Kind.PASSWORD, "password", t.get("setup.user.password"))
            .needed()
            .hinted(t.get("setup.user.password.ends"));
    return new FormPage(
        t.get("setup.user.password.title", name),
        "/users/" + name + "/password",
        "",
        List.of(new Section(t.get("setup.user.password"), List.of(field))),
        input,
        t.get("web.form.save"),
        "/users/" + name);
  }
}
