package regie.ledger;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.problem.RefusedException;
import regie.rest.Paging;
import regie.rest.Search;
import regie.web.Choice;
import regie.web.FormField;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Grid;
import regie.web.GridColumn;
import regie.web.GridPager;
import regie.web.ListPage;
import regie.web.ListPage.Cell;
import regie.web.PageController;
import regie.web.PageStatus;
import regie.web.Texts;

/// Which account each posting type goes to: the list, and the form in which one is chosen.
@PageController
class PostingProfilePages {
  private final Books books;
  private final Accounts accounts;
  private final EditPostingProfile edit;

  PostingProfilePages(Books books, Accounts accounts, EditPostingProfile edit) {
    this.books = books;
    this.accounts = accounts;
    this.edit = edit;
  }

  @GetMapping("/posting-profile")
  @Requires(Permission.READ_SETUP)
  ModelAndView list(Actor actor, Frame frame) {
    Texts t = frame.texts();
    var chosen = books.accountsByType(actor);
    var columns =
        List.of(
            GridColumn.text(t.get("ledger.profile.type")),
            GridColumn.text(t.get("ledger.account.code")),
            GridColumn.text(t.get("ledger.account.name")));
    var rows =
        Arrays.stream(PostingType.values()).map(type -> row(t, type, chosen.get(type))).toList();
    return new ListPage(
            t.get("ledger.profile"),
            Grid.of("profile", t.get("ledger.profile"), frame.url(), columns),
            rows,
            GridPager.of(frame.url(), rows.size(), -1, null),
            List.of(),
            ListPage.Links.NONE,
            "")
        .view();
  }

  private static ListPage.Row row(Texts t, PostingType type, @Nullable Account account) {
    return new ListPage.Row(
        "/posting-profile/" + address(type),
        List.of(
            Cell.of(t.of("ledger.posting-type", type)),
            account == null
                ? Cell.status(PageStatus.WAIT, t.get("ledger.profile.none"))
                : Cell.of(account.code()),
            Cell.of(account == null ? "" : account.name())));
  }

  @GetMapping("/posting-profile/{type}")
  @Requires(Permission.READ_SETUP)
  ModelAndView one(Actor actor, Frame frame, @PathVariable String type) {
    Account account = books.accountsByType(actor).get(type(type));
    var input =
        FormInput.empty()
            .set("version", books.versions(actor).profileVersion())
            .set("account", account == null ? "" : account.code());
    return form(actor, frame, type(type), input).view();
  }

  @PostMapping("/posting-profile/{type}")
  @Requires(Permission.EDIT_SETUP)
  ModelAndView change(Actor actor, Frame frame, @PathVariable String type, FormInput input) {
    try {
      edit.edit(actor, type(type), input.version(), input.orNull("account"));
      return new ModelAndView("redirect:/posting-profile");
    } catch (RefusedException refused) {
      input.refused(refused.refusal(), frame.texts());
      return form(actor, frame, type(type), input).view();
    }
  }

  private FormPage form(Actor actor, Frame frame, PostingType type, FormInput input) {
    Texts t = frame.texts();
    var choices =
        accounts.list(actor, Search.pattern(null), Paging.of(Paging.LIMIT_MAX, null)).stream()
            .map(account -> new Choice(account.code(), account.code() + " " + account.name()))
            .toList();
    var field =
        FormField.choice(
                "account",
                t.get("ledger.account"),
                Choice.orNone(t.get("ledger.profile.none"), choices))
            .hinted(t.get("ledger.profile.hint"));
    return new FormPage(
        t.get("ledger.profile.title", t.of("ledger.posting-type", type)),
        "/posting-profile/" + address(type),
        input.get("version"),
        List.of(new Section(t.get("ledger.profile"), List.of(field))),
        input,
        frame.may(Permission.EDIT_SETUP) ? t.get("web.form.save") : "",
        "/posting-profile");
  }

  private static String address(PostingType type) {
    return type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static PostingType type(String address) {
    return Arrays.stream(PostingType.values())
        .filter(type -> address(type).equals(address))
        .findFirst()
        .orElseThrow(() -> new NotFound("posting type", address).refuse());
  }
}
