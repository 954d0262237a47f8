package regie.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regie.access.CompanyUser;
import regie.access.Role;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.PartsPage;
import regie.web.Texts;

/// The forms of users: a new one, one that exists.
final class UserForm {
  private static final String ROLE = "role.";

  private UserForm() {}

  static FormInput stored(CompanyUser user) {
    var input =
        FormInput.empty()
            .set("version", user.version())
            .set("name", user.name())
            .set("displayName", user.displayName())
            .set("language", user.language())
            .set("disabled", user.disabled());
    user.roles().forEach(role -> input.set(ROLE + role.name(), true));
    return input;
  }

  /// The roles that are ticked.
  static List<@Nullable Role> roles(FormInput input) {
    var ticked = new ArrayList<@Nullable Role>();
    for (Role role : Role.values()) {
      if (input.isOn(ROLE + role.name())) {
        ticked.add(role);
      }
    }
    return ticked;
  }

  static Section roleSection(Texts t) {
    return new Section(
        t.get("setup.user.roles"),
        Arrays.stream(Role.values())
            .map(
                role ->
                    FormField.of(Kind.CHECK, ROLE + role.name(), t.of("setup.role", role))
                        .hinted(t.get("setup.role." + role.name() + ".hint")))
            .toList());
  }

  static FormPage adding(Frame frame, FormInput input) {
    Texts t = frame.texts();
    var kinds =
        List.of(
            new Choice("PERSON", t.get("setup.user.kind.PERSON")),
            new Choice("SERVICE", t.get("setup.user.kind.SERVICE")));
    var who =
        List.of(
            FormField.text("name", t.get("setup.user.name")).needed(),
            FormField.text("displayName", t.get("setup.user.displayName")).needed(),
            FormField.choice("kind", t.get("setup.user.kind"), kinds)
                .hinted(t.get("setup.user.kind.hint")),
            FormField.of(Kind.PASSWORD, "password", t.get("setup.user.password"))
                .hinted(t.get("setup.user.password.hint")),
            FormField.choice("language", t.get("setup.user.language"), CompanyForm.languages(t)));
    return new FormPage(
        t.get("setup.user.add"),
        "/users/new",
        "",
        List.of(new Section(t.get("setup.user"), who), roleSection(t)),
        input,
        t.get("web.form.save"),
        "/users");
  }

  static PartsPage editing(
      Frame frame, CompanyUser user, FormInput input, List<CompanyUser.Token> tokens) {
    Texts t = frame.texts();
    String path = "/users/" + user.name();
    var fields =
        List.of(
            FormField.of(Kind.FIXED, "name", t.get("setup.user.name")),
            FormField.text("displayName", t.get("setup.user.displayName")).needed(),
            FormField.choice("language", t.get("setup.user.language"), CompanyForm.languages(t)),
            FormField.of(Kind.CHECK, "disabled", t.get("setup.user.disabled"))
                .hinted(t.get("setup.user.disabled.hint")));
    var form =
        new FormPage(
            t.get("setup.user.title", user.name()),
            path,
            input.get("version"),
            List.of(new Section(t.get("setup.user"), fields)),
            input,
            t.get("web.form.save"),
            "/users");
    var actions = new ArrayList<PartsPage.Action>();
    actions.add(new PartsPage.Action(t.get("setup.user.roles.change"), path + "/roles"));
    if (!user.service()) {
      actions.add(new PartsPage.Action(t.get("setup.user.password.change"), path + "/password"));
    }
    return new PartsPage(
        form, null, actions, user.service() ? List.of(tokens(frame, user, tokens)) : List.of());
  }

  private static PartsPage.Part tokens(
      Frame frame, CompanyUser user, List<CompanyUser.Token> tokens) {
    Texts t = frame.texts();
    var columns =
        List.of(
            GridColumn.text(t.get("setup.token.label")),
            GridColumn.text(t.get("setup.token.createdAt")),
            GridColumn.text(t.get("setup.token.expiresAt")),
            GridColumn.text(t.get("setup.token.lastUsedAt")));
    String path = "/users/" + user.name() + "/tokens/";
    return new PartsPage.Part(
        t.get("setup.tokens"),
        Grid.of("tokens", t.get("setup.tokens"), frame.url(), columns),
        tokens.stream()
            .map(
                token ->
                    new ListPage.Row(
                        path + token.id() + "/revocation",
                        List.of(
                            Cell.of(token.label()),
                            Cell.of(frame.instant(token.createdAt())),
                            Cell.of(frame.instant(token.expiresAt())),
                            Cell.of(frame.instant(token.lastUsedAt())))))
            .toList(),
        t.get("setup.tokens.empty"),
        new PartsPage.Action(t.get("setup.token.new"), path + "new"));
  }
}
