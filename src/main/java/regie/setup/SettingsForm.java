package regie.setup;

import java.util.Arrays;
import java.util.List;
import regie.access.Permission;
import regie.company.CompanySettings;
import regie.company.CompanySettings.InvoiceDates;
import regie.company.CompanySettings.JournalPeriod;
import regie.company.CompanySettings.JournalPosting;
import regie.problem.Content;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Texts;

/// The form of a company's settings.
final class SettingsForm {
  private SettingsForm() {}

  static FormInput stored(CompanySettings settings) {
    return FormInput.empty()
        .set("version", settings.version())
        .set("accrueRevenue", settings.accrueRevenue())
        .set("journalPosting", settings.journalPosting())
        .set("journalPeriod", settings.journalPeriod())
        .set("moveClosedDates", settings.moveClosedDates())
        .set("invoiceDates", settings.invoiceDates());
  }

  /// Refused when a choice is none.
  static CompanySettings read(FormInput input) {
    var content = new Content();
    var settings =
        new CompanySettings(
            input.isOn("accrueRevenue"),
            choice(input, "journalPosting", content, JournalPosting.AUTOMATIC),
            choice(input, "journalPeriod", content, JournalPeriod.MONTHS),
            input.isOn("moveClosedDates"),
            choice(input, "invoiceDates", content, InvoiceDates.ASCENDING),
            input.version());
    content.refuseIfWrong();
    return settings;
  }

  /// The constant that was chosen; `placeholder` when it is none, which is then reported.
  private static <T extends Enum<T>> T choice(
      FormInput input, String name, Content content, T placeholder) {
    return Arrays.stream(placeholder.getDeclaringClass().getEnumConstants())
        .filter(constant -> constant.name().equals(input.get(name)))
        .findFirst()
        .orElseGet(
            () -> {
              content.wrong(name, "is required");
              return placeholder;
            });
  }

  static FormPage page(Frame frame, FormInput input) {
    Texts t = frame.texts();
    var journal =
        List.of(
            FormField.choice(
                "journalPosting",
                t.get("setup.settings.journalPosting"),
                Choice.of(JournalPosting.class, t, "setup.settings.journalPosting")),
            FormField.choice(
                "journalPeriod",
                t.get("setup.settings.journalPeriod"),
                Choice.of(JournalPeriod.class, t, "setup.settings.journalPeriod")),
            check("accrueRevenue", t));
    var dates =
        List.of(
            FormField.choice(
                "invoiceDates",
                t.get("setup.settings.invoiceDates"),
                Choice.of(InvoiceDates.class, t, "setup.settings.invoiceDates")),
            check("moveClosedDates", t));
    return new FormPage(
        t.get("setup.settings"),
        "/company/settings",
        input.get("version"),
        List.of(
            new Section(t.get("setup.settings.journal"), journal),
            new Section(t.get("setup.settings.dates"), dates)),
        input,
        frame.may(Permission.EDIT_SETUP) ? t.get("web.form.save") : "",
        "/company");
  }

  private static FormField check(String name, Texts t) {
    return FormField.of(Kind.CHECK, name, t.get("setup.settings." + name))
        .hinted(t.get("setup.settings." + name + ".hint"));
  }
}
