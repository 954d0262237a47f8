package regie.parties;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.company.LegalEntity;
import regie.problem.Content;
import regie.salestax.TaxGroups;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Texts;
import regie.web.TextsBundles;

/// The form of a customer: its fields, and what they mean.
@Component
class CustomerForm {
  private final TaxGroups taxGroups;

  CustomerForm(TaxGroups taxGroups) {
    this.taxGroups = taxGroups;
  }

  static FormInput blank(LegalEntity company) {
    return FormInput.empty()
        .set("country", company.country())
        .set("language", company.language())
        .set("paymentTermDays", 30);
  }

  static FormInput stored(Customer customer) {
    return FormInput.empty()
        .set("version", customer.version())
        .set("code", customer.code())
        .set("name", customer.name())
        .set("country", customer.country())
        .set("language", customer.language())
        .set("paymentTermDays", customer.paymentTermDays())
        .set("taxGroup", customer.taxGroup())
        .set("taxRegistration", customer.taxRegistration())
        .set("address", customer.address())
        .set("postcode", customer.postcode())
        .set("city", customer.city())
        .set("email", customer.email())
        .set("onHold", customer.onHold());
  }

  /// Refused when a field cannot be read.
  static Customer.Content read(FormInput input, Frame frame) {
    var content = new Content();
    Integer days = input.whole("paymentTermDays", content, frame.typed());
    content.refuseIfWrong();
    return new Customer.Content(
        input.orNull("code"),
        input.orNull("name"),
        input.orNull("country"),
        input.orNull("language"),
        days,
        input.orNull("taxGroup"),
        input.orNull("taxRegistration"),
        input.get("address").replace("\r\n", "\n"),
        input.orNull("postcode"),
        input.orNull("city"),
        input.orNull("email"),
        input.isOn("onHold"));
  }

  FormPage adding(Actor actor, Frame frame, FormInput input) {
    Texts t = frame.texts();
    FormField code = FormField.text("code", t.get("parties.customer.code")).needed();
    return new FormPage(
        t.get("parties.customer.add"),
        "/customers/new",
        "",
        sections(actor, t, code),
        input,
        t.get("web.form.save"),
        "/customers");
  }

  FormPage editing(Actor actor, Frame frame, FormInput input) {
    Texts t = frame.texts();
    FormField code = FormField.of(Kind.FIXED, "code", t.get("parties.customer.code"));
    return new FormPage(
        t.get("parties.customer.title", input.get("code")),
        "/customers/" + input.get("code"),
        input.get("version"),
        sections(actor, t, code),
        input,
        frame.may(Permission.EDIT_MASTER_DATA) ? t.get("web.form.save") : "",
        "/customers");
  }

  private List<Section> sections(Actor actor, Texts t, FormField code) {
    var languages =
        TextsBundles.LOCALES.stream()
            .map(l -> new Choice(l.getLanguage(), t.get("web.language." + l.getLanguage())))
            .toList();
    var groups = taxGroups.codes(actor).stream().map(group -> new Choice(group, group)).toList();
    String none = t.get("parties.customer.taxGroup.none");
    return List.of(
        new Section(
            t.get("parties.customer.who"),
            List.of(
                code,
                field(Kind.TEXT, "name", t),
                field(Kind.LINES, "address", t),
                field(Kind.TEXT, "postcode", t),
                field(Kind.TEXT, "city", t),
                field(Kind.TEXT, "country", t).hinted(t.get("parties.customer.country.hint")),
                field(Kind.EMAIL, "email", t))),
        new Section(
            t.get("parties.customer.invoicing"),
            List.of(
                FormField.choice("language", t.get("parties.customer.language"), languages),
                field(Kind.NUMBER, "paymentTermDays", t),
                FormField.choice(
                    "taxGroup", t.get("parties.customer.taxGroup"), Choice.orNone(none, groups)),
                field(Kind.TEXT, "taxRegistration", t),
                field(Kind.CHECK, "onHold", t).hinted(t.get("parties.customer.onHold.hint")))));
  }

  private static FormField field(Kind kind, String name, Texts t) {
    return FormField.of(kind, name, t.get("parties.customer." + name));
  }
}
