package regie.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.access.SignedIn;
import regie.company.Actor;
import regie.company.CompanyContent;
import regie.company.EditCompany;
import regie.company.LegalEntities;
import regie.company.LegalEntity;
import regie.rest.Versions;

@RestController
@RequestMapping("/api/v1")
class CompanyController {
  private final LegalEntities companies;
  private final CreateCompany create;
  private final EditCompany edit;

  CompanyController(LegalEntities companies, CreateCompany create, EditCompany edit) {
    this.companies = companies;
    this.create = create;
    this.edit = edit;
  }

  /// A company as it is shown.
  record Company(
      String code,
      String name,
      String country,
      String currency,
      String timeZone,
      String language,
      LegalEntity.Letterhead letterhead,
      int version) {
    static Company of(LegalEntity company) {
      return new Company(
          company.code(),
          company.name(),
          company.country(),
          company.currency().getCurrencyCode(),
          company.timeZone().getId(),
          company.language(),
          company.letterhead(),
          company.version());
    }
  }

  /// Creates a company with settings, accounts, periods and number series; its creator becomes its
  /// administrator.
  @PostMapping("/companies")
  @Requires(Permission.CREATE_COMPANIES)
  ResponseEntity<Company> create(SignedIn founder, @RequestBody CompanyContent body) {
    LegalEntity company = create.create(founder, body);
    return ResponseEntity.status(HttpStatus.CREATED)
        .eTag("\"" + company.version() + "\"")
        .body(Company.of(company));
  }

  @GetMapping("/company")
  @Requires(Permission.READ_SETUP)
  ResponseEntity<Company> get(Actor actor) {
    LegalEntity company = companies.get(actor.company());
    return Versions.answer(Company.of(company), company.version());
  }

  /// Replaces name, time zone, language and letterhead.
  @PutMapping("/company")
  @Requires(Permission.EDIT_SETUP)
  ResponseEntity<Company> edit(
      Actor actor,
      @RequestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody CompanyContent body) {
    LegalEntity company = edit.edit(actor, Versions.required(ifMatch), body);
    return Versions.answer(Company.of(company), company.version());
  }
}
