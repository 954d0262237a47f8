package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import regie.access.RequiresSignIn;
import regie.money.Money;
import regie.money.Quantity;
import regie.problem.Content;
import regie.problem.NotFound;
import regie.problem.RefusedException;

/// One page of every kind, with invented rows: what the parts look like and do, without any module.
@TestComponent
@PageController
@RequestMapping("/demo")
public class DemoPages {
  private static final int ROWS = 12_431;
  private static final int PAGE = 60;
  private static final List<String> CUSTOMERS = List.of("Cedar", "Birch", "Fir", "Alder", "Damson");
  private static final List<String> TEXTS =
      List.of(
          "Diary event: business object written and reviewed",
          "Treaty account closes with its own currency",
          "Data migration: mapping of policies and claims, second round with the syndicate",
          "Stock is reserved at order entry",
          "Absence types: unpaid leave added");

  public record Item(
      long id,
      LocalDate date,
      String line,
      String customer,
      String text,
      Quantity quantity,
      Money amount,
      PageStatus status) {}

  @GetMapping("/grid")
  @RequiresSignIn
  String grid(Frame frame, Model model) {
    int after = frame.url().has("after") ? Integer.parseInt(frame.url().get("after")) : 0;
    List<Item> items = frame.url().get("q").equals("nothing") ? List.of() : items(after);
    var grid =
        Grid.of(
                "items",
                "Open items",
                frame.url(),
                List.of(
                    GridColumn.text("Date").sorted("date"),
                    GridColumn.text("Contract line").sorted("line"),
                    GridColumn.text("Customer").sorted("customer"),
                    GridColumn.text("Description"),
                    GridColumn.figure("Quantity"),
                    GridColumn.figure("Amount GBP").sorted("amount"),
                    GridColumn.text("Status")))
            .sortedBy("date")
            .selectable(items.isEmpty() ? 0 : ROWS);
    model.addAttribute("grid", grid);
    model.addAttribute("items", items);
    model.addAttribute(
        "pager", GridPager.of(frame.url(), items.size(), ROWS, String.valueOf(after + PAGE)));
    return "demo/grid";
  }

  private static List<Item> items(int after) {
    return IntStream.range(after, after + PAGE).mapToObj(DemoPages::item).toList();
  }

  private static Item item(int i) {
    var hours = BigDecimal.valueOf(i % 17 == 6 ? -150 : 150 + 25 * (i % 25), 2);
    String currency = i % 11 == 8 ? "EUR" : "GBP";
    var amount = hours.multiply(new BigDecimal("110")).setScale(2);
    return new Item(
        118_000 + 7L * i,
        LocalDate.of(2014, 10, 1).plusDays(i / 3),
        "C-PC" + (i % 21 + 1) + " · L1",
        CUSTOMERS.get(i % CUSTOMERS.size()),
        TEXTS.get(i % TEXTS.size()),
        new Quantity(hours),
        Money.of(amount.toPlainString(), currency),
        PageStatus.values()[i % PageStatus.values().length]);
  }

  @PostMapping("/ready")
  @RequiresSignIn
  String ready(HttpServletRequest request, Model model) {
    var picked = GridPicked.of(request);
    model.addAttribute(
        "page",
        new Confirmation(
            "Mark ready",
            List.of(
                picked.all()
                    ? "All that match are marked: " + picked.filter().query()
                    : picked.ids().size() + " items are marked ready.",
                "They can be invoiced from then on."),
            "/demo/grid",
            Map.of("item", picked.items()),
            "Mark ready",
            "/demo/grid",
            null));
    return "web/confirmation";
  }

  @GetMapping("/list")
  @RequiresSignIn
  String list(Frame frame, Model model) {
    var rows = new ArrayList<ListPage.Row>();
    for (String name : CUSTOMERS) {
      rows.add(
          new ListPage.Row(
              "/demo/form",
              List.of(
                  ListPage.Cell.of(name.toUpperCase(java.util.Locale.ROOT)),
                  ListPage.Cell.of(name + " Insurance"),
                  ListPage.Cell.of("30"),
                  ListPage.Cell.status(PageStatus.OPEN, "Active"))));
    }
    var url = frame.url();
    var grid =
        Grid.of(
                "customers",
                "Customers",
                url,
                List.of(
                    GridColumn.text("Customer").sorted("code"),
                    GridColumn.text("Name").sorted("name"),
                    GridColumn.figure("Terms in days"),
                    GridColumn.text("Status")))
            .sortedBy("code");
    boolean none = url.has("q");
    model.addAttribute(
        "page",
        new ListPage(
            "Customers",
            grid,
            none ? List.of() : rows,
            GridPager.of(url, none ? 0 : rows.size(), none ? 0 : rows.size(), null),
            List.of(FormField.text("q", "Number or name")),
            new ListPage.Links("/demo/form", "New customer…", "/demo/import", "/demo/list.csv"),
            "There is no customer yet."));
    return "web/list";
  }

  @GetMapping("/form")
  @RequiresSignIn
  String form(Frame frame, Model model) {
    var input =
        FormInput.empty().set("code", "CEDAR").set("name", "Cedar Insurance").set("terms", 30);
    model.addAttribute("page", formPage(frame, input));
    return "web/form";
  }

  @PostMapping("/form")
  @RequiresSignIn
  String save(Frame frame, HttpServletRequest request, Model model) {
    var input = FormInput.typed(request);
    var content = new Content();
    input.number("terms", content, frame.typed());
    input.date("from", content, TypedDate.in(frame.texts(), LocalDate.of(2014, 10, 31)));
    content.required("name", input.get("name"));
    try {
      content.refuseIfWrong();
    } catch (RefusedException refused) {
      model.addAttribute("page", formPage(frame, input.refused(refused.refusal(), frame.texts())));
      return "web/form";
    }
    return "redirect:/demo/list";
  }

  private static FormPage formPage(Frame frame, FormInput input) {
    return new FormPage(
        "Customer CEDAR",
        "/demo/form",
        "1",
        List.of(
            new FormPage.Section(
                "Customer",
                List.of(
                    FormField.of(FormField.Kind.FIXED, "code", "Number"),
                    FormField.text("name", "Name").needed(),
                    FormField.of(FormField.Kind.NUMBER, "terms", "Terms in days")
                        .hinted("From the invoice date."),
                    FormField.of(FormField.Kind.DATE, "from", "Customer since"),
                    FormField.choice(
                        "language",
                        "Language",
                        List.of(new Choice("en", "English"), new Choice("fr", "French"))),
                    FormField.of(FormField.Kind.CHECK, "hold", "On hold"),
                    FormField.of(FormField.Kind.LINES, "address", "Address")))),
        input,
        frame.texts().get("web.form.save"),
        "/demo/list");
  }

  @GetMapping("/refused")
  @RequiresSignIn
  String refused() {
    throw new NotFound("proforma", "PF-2014-000099").refuse();
  }
}
