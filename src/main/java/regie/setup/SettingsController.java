package regie.setup;

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
import regie.company.CompanySettings;
import regie.company.CompanySettings.InvoiceDates;
import regie.company.CompanySettings.JournalPeriod;
import regie.company.CompanySettings.JournalPosting;
import regie.company.EditNumberSeries;
import regie.company.EditSettings;
import regie.company.LegalEntities;
import regie.company.NumberSeries;
import regie.problem.Content;
import regie.rest.Page;
import regie.rest.Versions;

@RestController
@RequestMapping("/api/v1")
class SettingsController {
  private final LegalEntities companies;
  private final NumberSeries numbers;
  private final EditSettings edit;
  private final EditNumberSeries editNumbers;

  SettingsController(
      LegalEntities companies,
      NumberSeries numbers,
      EditSettings edit,
      EditNumberSeries editNumbers) {
    this.companies = companies;
    this.numbers = numbers;
    this.edit = edit;
    this.editNumbers = editNumbers;
  }

  @GetMapping("/company/settings")
  @Requires(Permission.READ_SETUP)
  ResponseEntity<CompanySettings> get(Actor actor) {
    CompanySettings settings = companies.settings(actor.company());
    return Versions.answer(settings, settings.version());
  }

  /// All settings, each of them required.
  record Settings(
      @Nullable Boolean accrueRevenue,
      @Nullable JournalPosting journalPosting,
      @Nullable JournalPeriod journalPeriod,
      @Nullable Boolean moveClosedDates,
      @Nullable InvoiceDates invoiceDates) {
    CompanySettings checked(int version) {
      var content = new Content();
      var settings =
          new CompanySettings(
              content.required("accrueRevenue", accrueRevenue, false),
              content.required("journalPosting", journalPosting, JournalPosting.AUTOMATIC),
              content.required("journalPeriod", journalPeriod, JournalPeriod.MONTHS),
              content.required("moveClosedDates", moveClosedDates, true),
              content.required("invoiceDates", invoiceDates, InvoiceDates.ASCENDING),
              version);
      content.refuseIfWrong();
      return settings;
    }
  }

  @PutMapping("/company/settings")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<CompanySettings> put(
      Actor actor,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Settings body) {
    CompanySettings settings = edit.edit(actor, body.checked(Versions.required(ifMatch)));
    return Versions.answer(settings, settings.version());
  }

  @GetMapping("/number-series")
  @Requires(Permission.READ_SETUP)
  Page<NumberSeries.Series> series(Actor actor) {
    return new Page<>(numbers.all(actor), null);
  }

  @GetMapping("/number-series/{series}")
  @Requires(Permission.READ_SETUP)
  ResponseEntity<NumberSeries.Series> series(Actor actor, @PathVariable String series) {
    NumberSeries.Series found = numbers.get(actor, series);
    return Versions.answer(found, found.version());
  }

  record Template(@Nullable String template) {}

  @PutMapping("/number-series/{series}")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<NumberSeries.Series> put(
      Actor actor,
      @PathVariable String series,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody Template body) {
    String template = body.template() == null ? "" : body.template();
    NumberSeries.Series edited =
        editNumbers.edit(actor, series, Versions.required(ifMatch), template);
    return Versions.answer(edited, edited.version());
  }
}
