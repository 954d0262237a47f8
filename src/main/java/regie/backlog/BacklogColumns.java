package regie.backlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import regie.actuals.BillingType;
import regie.actuals.OpenItem.Readiness;
import regie.actuals.TransactionClass;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.GridColumn;
import regie.web.PageProblem;
import regie.web.Texts;

/// The columns of the backlog's page and the fields of its filter.
public final class BacklogColumns {
  private BacklogColumns() {}

  /// @param currency in which everything is, empty when there are several
  static List<GridColumn> of(Texts t, String currency) {
    return List.of(
        text(t, "date").sorted("date"),
        text(t, "line").sorted("contract"),
        text(t, "customer").sorted("customer"),
        text(t, "class").sorted("class"),
        text(t, "resource").sorted("resource"),
        text(t, "role").sorted("role"),
        text(t, "description"),
        GridColumn.figure(t.get("backlog.quantity")).sorted("quantity"),
        GridColumn.figure(t.get("backlog.price")).sorted("price"),
        GridColumn.figure((t.get("backlog.amount") + " " + currency).strip()).sorted("amount"),
        text(t, "type").sorted("billing-type"),
        text(t, "billingStatus").sorted("status"),
        GridColumn.figure(t.get("backlog.days")));
  }

  private static GridColumn text(Texts t, String name) {
    return GridColumn.text(t.get("backlog." + name));
  }

  /// A field of the filter and how wide it is.
  public record Filter(FormField field, String width) {}

  public static List<Filter> filters(Texts t) {
    String all = t.get("web.filter.all");
    return List.of(
        new Filter(FormField.text("q", t.get("backlog.filter.text")), "rg-w11"),
        new Filter(FormField.of(FormField.Kind.DATE, "from", t.get("backlog.from")), "rg-w6"),
        new Filter(FormField.of(FormField.Kind.DATE, "to", t.get("backlog.to")), "rg-w6"),
        new Filter(choice("class", t.get("backlog.class"), all, classes(t)), "rg-w8"),
        new Filter(FormField.text("resource", t.get("backlog.resource")), "rg-w8"),
        new Filter(choice("type", t.get("backlog.type"), all, types(t)), "rg-w8"),
        new Filter(
            choice("status", t.get("backlog.billingStatus"), t.get("backlog.items"), statuses(t)),
            "rg-w8"));
  }

  private static FormField choice(String name, String label, String all, List<Choice> choices) {
    return FormField.choice(name, label, Choice.orNone(all, choices));
  }

  private static List<Choice> classes(Texts t) {
    return Stream.of(TransactionClass.values())
        .map(it -> new Choice(it.term(), t.of("backlog.class", it)))
        .toList();
  }

  private static List<Choice> types(Texts t) {
    return Stream.of(BillingType.CHARGEABLE, BillingType.NON_CHARGEABLE, BillingType.COMPLIMENTARY)
        .map(it -> new Choice(it.term(), t.of("backlog.type", it)))
        .toList();
  }

  private static List<Choice> statuses(Texts t) {
    return List.of(
        new Choice("not-ready", t.of("backlog.status", Readiness.NOT_READY)),
        new Choice("ready", t.of("backlog.status", Readiness.READY)),
        new Choice("drafted", t.of("backlog.status", Readiness.DRAFTED)));
  }

  static PageProblem labelled(PageProblem problem, Texts t) {
    Map<String, String> labels = new HashMap<>();
    filters(t).forEach(filter -> labels.put(filter.field().name(), filter.field().label()));
    return problem.labelled(labels);
  }
}
