package regie.salestax;

import java.util.List;
import regie.access.Permission;
import regie.problem.Content;
import regie.validity.Validity;
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

/// The form of a tax group, and its rates below it.
final class TaxGroupForm {
  private TaxGroupForm() {}

  static FormInput stored(TaxGroup group, Frame frame) {
    String percent =
        group.rates().isEmpty() ? "" : frame.format().quantity(group.rates().getLast().percent());
    return FormInput.empty()
        .set("code", group.code())
        .set("name", group.name())
        .set("percent", percent)
        .set("category", group.category())
        .set("exemptionReason", group.exemptionReason());
  }

  /// Refused when a field cannot be read.
  static TaxGroup.Stated read(FormInput input, Frame frame) {
    var content = new Content();
    var percent = input.number("percent", content, frame.typed());
    var category =
        content.parsed(
            "category",
            () -> TaxCategory.valueOf(input.has("category") ? input.get("category") : "S"),
            TaxCategory.S);
    content.refuseIfWrong();
    return new TaxGroup.Stated(
        input.orNull("code"),
        input.orNull("name"),
        category,
        input.get("exemptionReason"),
        percent);
  }

  static FormPage adding(Frame frame, FormInput input) {
    Texts t = frame.texts();
    return new FormPage(
        t.get("salestax.group.add"),
        "/tax-groups/new",
        "",
        sections(t, FormField.text("code", t.get("salestax.group.code")).needed()),
        input,
        t.get("web.form.save"),
        "/tax-groups");
  }

  static PartsPage editing(Frame frame, FormInput input, TaxGroup group) {
    Texts t = frame.texts();
    var form =
        new FormPage(
            t.get("salestax.group.title", group.code()),
            "/tax-groups/" + group.code(),
            "",
            sections(t, FormField.of(Kind.FIXED, "code", t.get("salestax.group.code"))),
            input,
            frame.may(Permission.EDIT_SETUP) ? t.get("web.form.save") : "",
            "/tax-groups");
    var columns =
        List.of(
            GridColumn.text(t.get("salestax.rate.from")),
            GridColumn.text(t.get("salestax.rate.to")),
            GridColumn.figure(t.get("salestax.group.percent")));
    return PartsPage.of(
        form,
        new PartsPage.Part(
            t.get("salestax.rates"),
            Grid.of("rates", t.get("salestax.rates"), frame.url(), columns),
            group.rates().stream().map(rate -> row(frame, rate)).toList(),
            t.get("salestax.rates.empty"),
            null));
  }

  private static ListPage.Row row(Frame frame, TaxGroup.Rate rate) {
    String from =
        rate.from().equals(Validity.BEGINNING)
            ? frame.texts().get("salestax.rate.beginning")
            : frame.format().date(rate.from());
    return new ListPage.Row(
        null,
        List.of(
            Cell.of(from),
            Cell.of(frame.format().date(rate.to())),
            Cell.of(frame.format().percent(rate.percent()))));
  }

  private static List<Section> sections(Texts t, FormField code) {
    return List.of(
        new Section(
            t.get("salestax.group"),
            List.of(
                code,
                FormField.text("name", t.get("salestax.group.name")),
                FormField.of(Kind.NUMBER, "percent", t.get("salestax.group.percent"))
                    .needed()
                    .hinted(t.get("salestax.group.percent.hint")),
                FormField.choice(
                    "category",
                    t.get("salestax.group.category"),
                    Choice.of(TaxCategory.class, t, "salestax.category")),
                FormField.text("exemptionReason", t.get("salestax.group.exemptionReason"))
                    .hinted(t.get("salestax.group.exemptionReason.hint")))));
  }
}
