package regie.setup;

import java.util.List;
import regie.access.Permission;
import regie.company.CompanyContent;
import regie.company.CompanyContent.LetterheadContent;
import regie.company.LegalEntity;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Texts;
import regie.web.TextsBundles;

/// The form of a company: what it is called, and what is printed on its documents.
final class CompanyForm {
  private static final String LETTERHEAD = "letterhead.";

  private CompanyForm() {}

  static FormInput stored(LegalEntity company) {
    var letterhead = company.letterhead();
    return FormInput.empty()
        .set("version", company.version())
        .set("code", company.code())
        .set("name", company.name())
        .set("country", company.country())
        .set("currency", company.currency().getCurrencyCode())
        .set("timeZone", company.timeZone().getId())
        .set("language", company.language())
        .set(LETTERHEAD + "address", letterhead.address())
        .set(LETTERHEAD + "postcode", letterhead.postcode())
        .set(LETTERHEAD + "city", letterhead.city())
        .set(LETTERHEAD + "registration", letterhead.registration())
        .set(LETTERHEAD + "taxRegistration", letterhead.taxRegistration())
        .set(LETTERHEAD + "email", letterhead.email())
        .set(LETTERHEAD + "phone", letterhead.phone())
        .set(LETTERHEAD + "bankName", letterhead.bankName())
        .set(LETTERHEAD + "iban", letterhead.iban())
        .set(LETTERHEAD + "bic", letterhead.bic());
  }

  static CompanyContent read(FormInput input) {
    return new CompanyContent(
        input.orNull("code"),
        input.orNull("name"),
        input.orNull("country"),
        input.orNull("currency"),
        input.orNull("timeZone"),
        input.orNull("language"),
        new LetterheadContent(
            input.get(LETTERHEAD + "address"),
            input.get(LETTERHEAD + "postcode"),
            input.get(LETTERHEAD + "city"),
            input.get(LETTERHEAD + "registration"),
            input.get(LETTERHEAD + "taxRegistration"),
            input.get(LETTERHEAD + "email"),
            input.get(LETTERHEAD + "phone"),
            input.get(LETTERHEAD + "bankName"),
            input.get(LETTERHEAD + "iban"),
            input.get(LETTERHEAD + "bic")));
  }

  static FormPage page(Frame frame, FormInput input) {
    Texts t = frame.texts();
    return new FormPage(
        t.get("setup.company.title", input.get("code")),
        "/company",
        input.get("version"),
        List.of(company(t), letterhead(t), bank(t)),
        input,
        frame.may(Permission.EDIT_SETUP) ? t.get("web.form.save") : "",
        "/");
  }

  private static Section company(Texts t) {
    return new Section(
        t.get("setup.company"),
        List.of(
            field(Kind.FIXED, "code", t),
            field(Kind.TEXT, "name", t).needed(),
            field(Kind.FIXED, "country", t),
            field(Kind.FIXED, "currency", t),
            field(Kind.TEXT, "timeZone", t).hinted(t.get("setup.company.timeZone.hint")),
            FormField.choice("language", t.get("setup.company.language"), languages(t))));
  }

  private static Section letterhead(Texts t) {
    return new Section(
        t.get("setup.company.letterhead"),
        List.of(
            field(Kind.LINES, LETTERHEAD + "address", t),
            field(Kind.TEXT, LETTERHEAD + "postcode", t),
            field(Kind.TEXT, LETTERHEAD + "city", t),
            field(Kind.TEXT, LETTERHEAD + "registration", t),
            field(Kind.TEXT, LETTERHEAD + "taxRegistration", t),
            field(Kind.EMAIL, LETTERHEAD + "email", t),
            field(Kind.TEXT, LETTERHEAD + "phone", t)));
  }

  private static Section bank(Texts t) {
    return new Section(
        t.get("setup.company.bank"),
        List.of(
            field(Kind.TEXT, LETTERHEAD + "bankName", t),
            field(Kind.TEXT, LETTERHEAD + "iban", t),
            field(Kind.TEXT, LETTERHEAD + "bic", t)));
  }

  static List<Choice> languages(Texts t) {
    return TextsBundles.LOCALES.stream()
        .map(l -> new Choice(l.getLanguage(), t.get("web.language." + l.getLanguage())))
        .toList();
  }

  private static FormField field(Kind kind, String name, Texts t) {
    return FormField.of(kind, name, t.get("setup.company." + name));
  }
}
