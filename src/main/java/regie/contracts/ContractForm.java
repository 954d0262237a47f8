package regie.contracts;

import java.util.List;
import org.springframework.stereotype.Component;
import regie.access.Permission;
import regie.company.Actor;
import regie.rest.Paging;
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

/// The form of a contract, and its lines below it.
@Component
class ContractForm {
  /// The lines that a contract's page shows; all of them are in the file.
  private static final Paging LINES = Paging.of(Paging.LIMIT_MAX, null);

  private final Contracts contracts;
  private final ContractLines lines;

  ContractForm(Contracts contracts, ContractLines lines) {
    this.contracts = contracts;
    this.lines = lines;
  }

  static FormInput stored(ProjectContract contract) {
    return FormInput.empty()
        .set("version", contract.version())
        .set("code", contract.code())
        .set("name", contract.name())
        .set("customer", contract.customer())
        .set("currency", contract.currency())
        .set("orderReference", contract.orderReference());
  }

  static ProjectContract.Content read(FormInput input) {
    return new ProjectContract.Content(
        input.orNull("code"),
        input.orNull("name"),
        input.orNull("customer"),
        input.orNull("currency"),
        input.orNull("orderReference"),
        null);
  }

  static FormPage adding(Frame frame, FormInput input) {
    Texts t = frame.texts();
    return new FormPage(
        t.get("contracts.add"),
        "/contracts/new",
        "",
        sections(t, Kind.TEXT),
        input,
        t.get("web.form.save"),
        "/contracts");
  }

  PartsPage editing(Actor actor, Frame frame, FormInput input) {
    Texts t = frame.texts();
    String path = "/contracts/" + input.get("code");
    boolean mayEdit = frame.may(Permission.EDIT_MASTER_DATA);
    ContractStatus status = contracts.get(actor, input.get("code")).status();
    var form =
        new FormPage(
            t.get("contracts.title", input.get("code")),
            path,
            input.get("version"),
            sections(t, Kind.FIXED),
            input,
            mayEdit ? t.get("web.form.save") : "",
            "/contracts");
    var confirm = new PartsPage.Action(t.get("contracts.confirm"), path + "/confirmation");
    var add = new PartsPage.Action(t.get("contracts.line.new"), path + "/lines/new");
    return new PartsPage(
        form,
        new PartsPage.Status(ContractList.pie(status), t.of("contracts.status", status)),
        mayEdit && status == ContractStatus.DRAFT ? List.of(confirm) : List.of(),
        List.of(
            new PartsPage.Part(
                t.get("contracts.lines"),
                Grid.of("lines", t.get("contracts.lines"), frame.url(), columns(t)),
                lines.list(actor, input.get("code"), LINES).stream()
                    .map(line -> row(frame, line))
                    .toList(),
                t.get("contracts.lines.empty"),
                mayEdit ? add : null)));
  }

  /// @param key of the fields that stay once a contract exists
  private static List<Section> sections(Texts t, Kind key) {
    return List.of(
        new Section(
            t.get("contracts.contract"),
            List.of(
                key(key, "code", t),
                FormField.text("name", t.get("contracts.name")),
                key(key, "customer", t),
                key(key, "currency", t),
                FormField.text("orderReference", t.get("contracts.orderReference"))
                    .hinted(t.get("contracts.orderReference.hint")))));
  }

  private static FormField key(Kind kind, String name, Texts t) {
    FormField field = FormField.of(kind, name, t.get("contracts." + name));
    return kind == Kind.FIXED ? field : field.needed();
  }

  private static List<GridColumn> columns(Texts t) {
    return List.of(
        GridColumn.text(t.get("contracts.line.code")),
        GridColumn.text(t.get("contracts.line.name")),
        GridColumn.text(t.get("contracts.line.project")),
        GridColumn.text(t.get("contracts.line.method")),
        GridColumn.text(t.get("contracts.line.billingStart")),
        GridColumn.text(t.get("contracts.line.invoiceFrequency")));
  }

  private static ListPage.Row row(Frame frame, ContractLine line) {
    return new ListPage.Row(
        null,
        List.of(
            Cell.of(line.code()),
            Cell.of(line.name()),
            Cell.of(line.project()),
            Cell.of(frame.texts().of("contracts.method", line.billingMethod())),
            Cell.of(frame.format().date(line.billingStart())),
            Cell.of(line.invoiceFrequency())));
  }
}
