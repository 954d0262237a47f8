package regie.projects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import regie.access.Permission;
import regie.problem.Content;
import regie.validity.Validity;
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

/// The form of a resource, and its cost rates below it for those who may see them.
final class ResourceForm {
  private ResourceForm() {}

  static FormInput stored(Resource resource) {
    return FormInput.empty()
        .set("version", resource.version())
        .set("code", resource.code())
        .set("name", resource.name())
        .set("role", resource.role());
  }

  /// Refused when a field cannot be read.
  static Resource.Content read(FormInput input, Frame frame) {
    var content = new Content();
    BigDecimal costRate = input.number("costRate", content, frame.typed());
    content.refuseIfWrong();
    return new Resource.Content(
        input.orNull("code"), input.orNull("name"), input.orNull("role"), costRate, null);
  }

  static FormPage adding(Frame frame, FormInput input) {
    Texts t = frame.texts();
    var fields = new ArrayList<FormField>();
    fields.add(FormField.text("code", t.get("projects.resource.code")).needed());
    fields.addAll(fields(t));
    fields.add(
        FormField.of(
                Kind.NUMBER,
                "costRate",
                t.get("projects.rate.rate-in", frame.ourCompany().currency().getCurrencyCode()))
            .hinted(t.get("projects.resource.rate.hint")));
    return new FormPage(
        t.get("projects.resource.add"),
        "/resources/new",
        "",
        List.of(new Section(t.get("projects.resource"), fields)),
        input,
        t.get("web.form.save"),
        "/resources");
  }

  static PartsPage editing(Frame frame, FormInput input, List<CostRate> rates) {
    Texts t = frame.texts();
    var fields = new ArrayList<FormField>();
    fields.add(FormField.of(Kind.FIXED, "code", t.get("projects.resource.code")));
    fields.addAll(fields(t));
    var form =
        new FormPage(
            t.get("projects.resource.title", input.get("code")),
            "/resources/" + input.get("code"),
            input.get("version"),
            List.of(new Section(t.get("projects.resource"), fields)),
            input,
            frame.may(Permission.EDIT_MASTER_DATA) ? t.get("web.form.save") : "",
            "/resources");
    return frame.may(Permission.READ_COSTS)
        ? PartsPage.of(form, rates(frame, input.get("code"), rates))
        : PartsPage.of(form);
  }

  private static List<FormField> fields(Texts t) {
    return List.of(
        FormField.text("name", t.get("projects.resource.name")),
        FormField.text("role", t.get("projects.resource.role"))
            .hinted(t.get("projects.resource.role.hint")));
  }

  private static PartsPage.Part rates(Frame frame, String resource, List<CostRate> rates) {
    Texts t = frame.texts();
    var columns =
        List.of(
            GridColumn.text(t.get("projects.rate.from")),
            GridColumn.text(t.get("projects.rate.to")),
            GridColumn.figure(t.get("projects.rate.rate")),
            GridColumn.text(t.get("projects.rate.currency")));
    var add =
        new PartsPage.Action(
            t.get("projects.rate.new"), "/resources/" + resource + "/cost-rates/new");
    return new PartsPage.Part(
        t.get("projects.rates"),
        Grid.of("rates", t.get("projects.rates"), frame.url(), columns),
        rates.stream().map(rate -> row(frame, rate)).toList(),
        t.get("projects.rates.empty"),
        frame.may(Permission.EDIT_MASTER_DATA) ? add : null);
  }

  private static ListPage.Row row(Frame frame, CostRate rate) {
    String from =
        rate.from().equals(Validity.BEGINNING)
            ? frame.texts().get("projects.rate.beginning")
            : frame.format().date(rate.from());
    return new ListPage.Row(
        null,
        List.of(
            Cell.of(from),
            Cell.of(frame.format().date(rate.to())),
            Cell.of(frame.format().price(rate.rate())),
            Cell.of(rate.currency())));
  }
}
