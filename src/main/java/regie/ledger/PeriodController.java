package regie.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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
import regie.problem.InvalidContent;
import regie.rest.Versions;

/// The months in which one may post. All periods have one version.
@RestController
@RequestMapping("/api/v1/periods")
class PeriodController {
  private final Books books;
  private final EditPeriods edit;

  PeriodController(Books books, EditPeriods edit) {
    this.books = books;
    this.edit = edit;
  }

  /// @param closedUntil the last day up to which everything is closed; absent: everything is open
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Periods(@Nullable LocalDate closedUntil, List<Books.Period> items) {}

  @GetMapping
  @Requires(Permission.READ_SETUP)
  ResponseEntity<Periods> get(Actor actor) {
    var periods = books.periods(actor);
    return Versions.answer(
        new Periods(Books.closedUntil(periods), periods), books.versions(actor).periodsVersion());
  }

  record Closing(@Nullable LocalDate closedUntil) {}

  /// Closes all periods up to a day, and opens all others.
  @PutMapping
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Periods> close(
      Actor actor,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Closing body) {
    edit.closeUntil(actor, Versions.required(ifMatch), body.closedUntil());
    return get(actor);
  }

  record Opening(@Nullable Boolean open) {}

  /// Opens or closes the one period that begins on a day.
  @PutMapping("/{from}")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Periods> open(
      Actor actor,
      @PathVariable LocalDate from,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Opening body) {
    Boolean open = body.open();
    if (open == null) {
      throw InvalidContent.at("open", "is required").refuse();
    }
    edit.open(actor, Versions.required(ifMatch), from, open);
    return get(actor);
  }
}
