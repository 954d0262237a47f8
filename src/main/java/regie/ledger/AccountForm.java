package regie.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regie.access.Permission;
import regie.problem.InvalidContent;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Texts;

/// The form of an account.
final class AccountForm {
  private AccountForm() {}

  static FormInput stored(Account account) {
    return FormInput.empty()
        .set("version", account.version())
        .set("code", account.code())
        .set("name", account.name())
        .set("kind", account.kind());
  }

  static Account.Content read(FormInput input) {
    return new Account.Content(input.orNull("code"), input.orNull("name"), kind(input));
  }

  private static Account.@Nullable Kind kind(FormInput input) {
    try {
      return input.has("kind") ? Account.Kind.valueOf(input.get("kind")) : null;
    } catch (IllegalArgumentException unknown) {
      throw InvalidContent.at("kind", "is not a kind of accounts").refuse();
    }
  }

  static FormPage adding(Frame frame, FormInput input) {
    Texts t = frame.texts();
    var fields =
        List.of(
            FormField.text("code", t.get("ledger.account.code")).needed(),
            FormField.text("name", t.get("ledger.account.name")).needed(),
            FormField.choice(
                "kind",
                t.get("ledger.account.kind"),
                Choice.of(Account.Kind.class, t, "ledger.account.kind")));
    return new FormPage(
        t.get("ledger.account.add"),
        "/accounts/new",
        "",
        List.of(new Section(t.get("ledger.account"), fields)),
        input,
        t.get("web.form.save"),
        "/accounts");
  }

  static FormPage editing(Frame frame, FormInput input) {
    Texts t = frame.texts();
    var fields =
        List.of(
            FormField.of(Kind.FIXED, "code", t.get("ledger.account.code")),
            FormField.text("name", t.get("ledger.account.name")).needed());
    return new FormPage(
        t.get("ledger.account.title", input.get("code")),
        "/accounts/" + input.get("code"),
        input.get("version"),
        List.of(new Section(t.get("ledger.account"), fields)),
        input,
        frame.may(Permission.EDIT_SETUP) ? t.get("web.form.save") : "",
        "/accounts");
  }
}
