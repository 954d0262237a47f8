package regie.salestax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.problem.SentSet;
import regie.rest.Page;
import regie.rest.Paging;
import regie.rest.Search;
import regie.rest.Versions;
import regie.rest.Written;

@RestController
@RequestMapping("/api/v1/tax-groups")
class TaxGroupController {
  private final TaxGroups groups;
  private final StateTaxGroups state;

  TaxGroupController(TaxGroups groups, StateTaxGroups state) {
    this.groups = groups;
    this.state = state;
  }

  record TaxGroupsStated(@Nullable List<TaxGroup.@Nullable Stated> taxGroups) {}

  /// Creates tax groups; states those that exist again, from today on.
  @PostMapping
  @Requires(Permission.EDIT_SETUP)
  @ResponseStatus(HttpStatus.CREATED)
  Written state(Actor actor, @RequestBody TaxGroupsStated body) {
    SentSet<TaxGroup.Stated> sent = SentSet.request("taxGroups", body.taxGroups());
    state.state(actor, sent);
    return new Written(sent.size());
  }

  @GetMapping
  @Requires(Permission.READ_SETUP)
  Page<TaxGroup> list(
      Actor actor,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable Integer limit,
      @RequestParam @Nullable String after) {
    var paging = Paging.of(limit, after);
    return Page.of(groups.list(actor, Search.pattern(q), paging), paging, TaxGroup::code);
  }

  @GetMapping("/{code}")
  @Requires(Permission.READ_SETUP)
  ResponseEntity<TaxGroup> get(Actor actor, @PathVariable String code) {
    TaxGroup group = groups.get(actor, code);
    return Versions.answer(group, group.version());
  }
}
