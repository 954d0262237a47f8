package regie.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.NotFound;
import regie.rest.Versions;

/// Which account each posting type goes to. The profile has one version; types are addressed by
/// their term with hyphens, as in `project-cost`.
@RestController
@RequestMapping("/api/v1/posting-profile")
class PostingProfileController {
  private final Books books;
  private final EditPostingProfile edit;

  PostingProfileController(Books books, EditPostingProfile edit) {
    this.books = books;
    this.edit = edit;
  }

  @GetMapping
  @Requires(Permission.READ_SETUP)
  ResponseEntity<Profile> get(Actor actor) {
    return Versions.answer(profile(actor), books.versions(actor).profileVersion());
  }

  record AccountChosen(@Nullable String account) {}

  @PutMapping("/{type}")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Profile> put(
      Actor actor,
      @PathVariable String type,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody AccountChosen body) {
    edit.edit(
        actor,
        type(type),
        Versions.required(ifMatch),
        body.account() == null ? "" : body.account());
    return get(actor);
  }

  @DeleteMapping("/{type}")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Profile> delete(
      Actor actor,
      @PathVariable String type,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    edit.edit(actor, type(type), Versions.required(ifMatch), null);
    return get(actor);
  }

  /// Every posting type, with the account that it goes to, if any.
  record Profile(List<Row> items) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(String postingType, @Nullable String account, @Nullable String accountName) {}

  private Profile profile(Actor actor) {
    var accounts = books.accountsByType(actor);
    return new Profile(
        Arrays.stream(PostingType.values())
            .map(
                type -> {
                  Account account = accounts.get(type);
                  return new Row(
                      type.term(),
                      account == null ? null : account.code(),
                      account == null ? null : account.name());
                })
            .toList());
  }

  private static PostingType type(String path) {
    try {
      return PostingType.of(path.replace('-', ' '));
    } catch (IllegalArgumentException e) {
      throw new NotFound("posting type", path).refuse();
    }
  }
}
