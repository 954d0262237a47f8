package regie.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import regie.features.World.Request;

/// Sets up companies and master data.
public class SetUpSteps {
  private static final String SETTINGS = "/api/v1/company/settings";

  private final World world;

  SetUpSteps(World world) {
    this.world = world;
  }

  @Given("the company {string} in {word} keeping books in {word}")
  public void company(String alias, String country, String currency) {
    world.found(alias, country, currency);
  }

  @Given("today is {date}")
  public void today(LocalDate date) {
    world.setUp(Request.post(TestClocks.ADDRESS, Json.object("today", date)));
  }

  @Given("the company has these settings:")
  public void settings(DataTable table) {
    var wanted = Json.fields(world.reading().one(SETTINGS));
    wanted.remove("version");
    boolean changed = false;
    for (Table.Row row : Table.of(table).with("setting", "value").rows()) {
      String value = row.required("value");
      switch (row.required("setting")) {
        case "closed until" -> closeUntil(value);
        case "accrue revenue" -> changed |= put(wanted, "accrueRevenue", value.equals("yes"));
        case "move closed dates" -> changed |= put(wanted, "moveClosedDates", value.equals("yes"));
        case "journal posting" -> changed |= put(wanted, "journalPosting", constant(value));
        case "journal period" -> changed |= put(wanted, "journalPeriod", constant(value));
        case "invoice dates" -> changed |= put(wanted, "invoiceDates", constant(value));
        case "review proposals" -> onlyToday("review of proposals", value, "no");
        case "retention tax base" -> onlyToday("customer retention", value, "gross");
        case "discount posting" -> onlyToday("discounts", value, "net");
        case "project manager confirms" -> onlyToday("the accountant's own path", value, "yes");
        case "on-account target" -> throw Pending.needs("on-account revenue");
        default -> throw new AssertionError("There is no setting " + row.required("setting"));
      }
    }
    if (changed) {
      world.setUp(Request.put(SETTINGS, wanted));
    }
  }

  private static boolean put(Map<String, Object> settings, String name, Object value) {
    settings.put(name, value);
    return true;
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static void onlyToday(String capability, String value, String today) {
    if (!value.equals(today)) {
      throw Pending.needs(capability);
    }
  }

  private void closeUntil(String day) {
    world.setUp(Request.put("/api/v1/periods", Json.object("closedUntil", day)));
  }

  @Given("these customers:")
  public void customers(DataTable table) {
    create(
        "customers",
        Table.of(table).with("customer", "country", "terms", "tax group"),
        row ->
            Json.object(
                "code",
                row.required("customer"),
                "country",
                row.text("country"),
                "paymentTermDays",
                row.whole("terms"),
                "taxGroup",
                row.text("tax group")));
  }

  @Given("these resources:")
  public void resources(DataTable table) {
    create(
        "resources",
        Table.of(table).with("resource", "role", "cost"),
        row ->
            Json.object(
                "code",
                row.required("resource"),
                "role",
                row.text("role"),
                "costRate",
                row.decimal("cost")));
  }

  @Given("these projects:")
  public void projects(DataTable table) {
    create(
        "projects",
        Table.of(table).with("project", "type", "tasks"),
        row -> {
          String type = row.text("type");
          return Json.object(
              "code",
              row.required("project"),
              "type",
              type == null ? null : constant(type),
              "tasks",
              tasks(row.text("tasks")));
        });
  }

  private static @Nullable List<Map<String, Object>> tasks(@Nullable String names) {
    return names == null
        ? null
        : Table.list(names).stream().map(name -> Json.object("code", name, "name", name)).toList();
  }

  @Given("these bill rates:")
  public void billRates(DataTable table) {
    post(
        "/api/v1/bill-rates",
        "billRates",
        Table.of(table).with("role", "rate", "from", "to", "contract"),
        row ->
            Json.object(
                "role",
                row.required("role"),
                "rate",
                row.decimal("rate"),
                "from",
                row.date("from"),
                "to",
                row.date("to"),
                "contract",
                row.text("contract")));
  }

  @Given("these sales taxes:")
  public void salesTaxes(DataTable table) {
    post(
        "/api/v1/tax-groups",
        "taxGroups",
        Table.of(table).with("group", "percent"),
        row -> Json.object("code", row.required("group"), "percent", row.decimal("percent")));
  }

  @Given("contract {string} for customer {string} in {word} has these lines:")
  public void contract(String contract, String customer, String currency, DataTable table) {
    var lines = lines(table);
    world.setUp(
        Request.post(
            "/api/v1/contracts",
            Json.object(
                "contracts",
                List.of(
                    Json.object(
                        "code",
                        contract,
                        "customer",
                        customer,
                        "currency",
                        currency,
                        "lines",
                        lines)))));
  }

  @Given("contract {string} for customer {string} in {word}")
  public void contract(String contract, String customer, String currency) {
    var content = Json.object("code", contract, "customer", customer, "currency", currency);
    world.setUp(Request.post("/api/v1/contracts", Json.object("contracts", List.of(content))));
  }

  @Given("contract {string} has these further lines:")
  public void furtherLines(String contract, DataTable table) {
    world.setUp(
        Request.post(
            "/api/v1/contracts/" + Reading.encoded(contract) + "/lines",
            Json.object("lines", lines(table))));
  }

  private static List<Map<String, Object>> lines(DataTable table) {
    Table lines =
        Table.of(table)
            .with(
                "line",
                "project",
                "billing",
                "include",
                "amount",
                "tax",
                "limit",
                "discount %",
                "fee %",
                "tasks",
                "non-chargeable");
    lines.rows().forEach(SetUpSteps::refuseLater);
    lines
        .later("fixed-price lines", "amount", "tax")
        .later("not-to-exceed limits", "limit")
        .later("discounts", "discount %")
        .later("management fees", "fee %")
        .later("lines for single tasks", "tasks")
        .later("chargeability by role, category and task", "non-chargeable");
    return lines.rows().stream()
        .map(row -> Json.object("code", row.text("line"), "project", row.required("project")))
        .toList();
  }

  private static void refuseLater(Table.Row row) {
    String billing = row.text("billing");
    if (billing != null && !billing.equals("time and material")) {
      throw Pending.needs("billing by " + billing);
    }
    String include = row.text("include");
    if (include != null && !Table.setOf(include).contains("time")) {
      throw Pending.needs("lines for " + include);
    }
  }

  @Given("customer {string} is on hold")
  public void onHold(String customer) {
    edit(
        "/api/v1/customers/" + Reading.encoded(customer),
        fields -> {
          fields.put("onHold", true);
          return fields;
        });
  }

  @Given("no account is set up for {string}")
  public void noAccount(String postingType) {
    PostingTypes.refuseLater(postingType);
    String path = "/api/v1/posting-profile/" + postingType.replace(' ', '-');
    world.setUp(new Request("DELETE", path, null, "/api/v1/posting-profile"));
  }

  @Given("contract {string} is confirmed")
  public void confirm(String contract) {
    world.setUp(Request.action("/api/v1/contracts/" + Reading.encoded(contract) + "/confirmation"));
  }

  private void edit(String path, UnaryOperator<Map<String, Object>> change) {
    var fields = Json.fields(world.reading().one(path));
    fields.remove("version");
    world.setUp(Request.put(path, change.apply(fields)));
  }

  private void create(String what, Table table, Function<Table.Row, Map<String, Object>> content) {
    post("/api/v1/" + what, what, table, content);
  }

  private void post(
      String path, String what, Table table, Function<Table.Row, Map<String, Object>> content) {
    var all = table.rows().stream().map(content).toList();
    world.setUp(Request.post(path, Json.object(what, all)));
  }
}
