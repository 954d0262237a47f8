package regie.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.CompanyUser;
import regie.access.CompanyUsers;
import regie.access.CreateUser;
import regie.access.EditUser;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.RefusedException;
import regie.rest.Page;
import regie.rest.Paging;
import regie.web.FormInput;
import regie.web.Frame;
import regie.web.PageController;

/// The users of a company: the list, the form of a new one, and the page of one with its tokens.
@PageController
class UserPages {
  private final CompanyUsers users;
  private final CreateUser create;
  private final EditUser edit;

  UserPages(CompanyUsers users, CreateUser create, EditUser edit) {
    this.users = users;
    this.create = create;
    this.edit = edit;
  }

  @GetMapping("/users")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView list(Actor actor, Frame frame) {
    var paging = Paging.of(null, frame.url().get("after"));
    return UserList.page(frame, Page.of(users.list(actor, paging), paging, CompanyUser::name))
        .view();
  }

  @GetMapping("/users/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView blank(Frame frame) {
    return UserForm.adding(frame, FormInput.empty().set("language", frame.language())).view();
  }

  @PostMapping("/users/new")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView add(Actor actor, Frame frame, FormInput input, HttpServletRequest request) {
    boolean service = input.get("kind").equals("SERVICE");
    var member =
        new CreateUser.NewMember(
            input.orNull("name"),
            input.orNull("displayName"),
            service && !input.has("password") ? null : request.getParameter("password"),
            service,
            input.orNull("language"),
            UserForm.roles(input));
    try {
      create.create(actor, member);
      return new ModelAndView("redirect:/users");
    } catch (RefusedException refused) {
      return UserForm.adding(frame, input.refused(refused.refusal(), frame.texts())).view();
    }
  }

  @GetMapping("/users/{name}")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String name) {
    CompanyUser user = users.get(actor, name);
    return page(actor, frame, user, UserForm.stored(user));
  }

  @PostMapping("/users/{name}")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String name, FormInput input) {
    CompanyUser user = users.get(actor, name);
    input.set("name", name);
    var change =
        new EditUser.Change(
            input.orNull("displayName"), input.orNull("language"), input.isOn("disabled"));
    try {
      edit.edit(actor, name, input.version(), change);
      return new ModelAndView("redirect:/users");
    } catch (RefusedException refused) {
      return page(actor, frame, user, input.refused(refused.refusal(), frame.texts()));
    }
  }

  private ModelAndView page(Actor actor, Frame frame, CompanyUser user, FormInput input) {
    List<CompanyUser.Token> tokens = user.service() ? users.tokens(actor, user.name()) : List.of();
    return UserForm.editing(frame, user, input, tokens).view();
  }
}
