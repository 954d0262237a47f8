package regie.web;

import java.util.List;
import regie.access.Permission;

/// The workspaces and their pages. An item is shown when its page exists in this release and the
/// visitor may see it; so a module only adds its page, at the path that stands here.
final class Menu {
  record Section(String label, List<Item> items) {}

  record Item(String label, String path, Permission permission) {}

  static final List<Section> SECTIONS =
      List.of(
          section("my-work", item("time", "/time", Permission.LOG_ENTRIES)),
          section("approvals", item("approvals", "/approvals", Permission.APPROVE_ENTRIES)),
          section(
              "billing",
              item("backlog", "/backlog", Permission.READ_BACKLOG),
              item("proformas", "/proformas", Permission.READ_PROFORMAS)),
          section(
              "accounting",
              item("journals", "/journals", Permission.READ_JOURNALS),
              item("proposals", "/proposals", Permission.READ_PROPOSALS),
              item("invoices", "/invoices", Permission.READ_INVOICES),
              item("vouchers", "/vouchers", Permission.READ_LEDGER),
              item("trial-balance", "/trial-balance", Permission.READ_LEDGER),
              item("periods", "/periods", Permission.READ_SETUP)),
          section("control", item("verification", "/verification", Permission.VERIFY_BOOKS)),
          section(
              "contracts",
              item("contracts", "/contracts", Permission.READ_MASTER_DATA),
              item("customers", "/customers", Permission.READ_MASTER_DATA),
              item("projects", "/projects", Permission.READ_MASTER_DATA),
              item("resources", "/resources", Permission.READ_MASTER_DATA),
              item("bill-rates", "/bill-rates", Permission.READ_MASTER_DATA)),
          section(
              "setup",
              item("company", "/company", Permission.READ_SETUP),
              item("accounts", "/accounts", Permission.READ_SETUP),
              item("posting-profile", "/posting-profile", Permission.READ_SETUP),
              item("tax-groups", "/tax-groups", Permission.READ_SETUP),
              item("users", "/users", Permission.EDIT_SETUP),
              item("imports", "/imports", Permission.EDIT_MASTER_DATA),
              item("jobs", "/jobs", Permission.READ_JOBS)));

  private Menu() {}

  private static Section section(String name, Item... items) {
    return new Section("web.menu." + name, List.of(items));
  }

  private static Item item(String name, String path, Permission permission) {
    return new Item("web.menu.item." + name, path, permission);
  }
}
