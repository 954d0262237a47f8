package regie.company;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.problem.Content;
import regie.problem.InvalidContent;

/// Writes a new legal entity, its settings and its number series. A part of creating a company;
/// what the other modules keep for one is written by them, in the same transaction.
@Service
public class FoundCompany {
  private final LegalEntities companies;
  private final NumberSeries series;

  FoundCompany(LegalEntities companies, NumberSeries series) {
    this.companies = companies;
    this.series = series;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public LegalEntity found(CompanyContent sent) {
    var content = new Content();
    LegalEntity company = sent.checked(new CompanyId(0), 1, content);
    content.refuseIfWrong();
    CompanyId id =
        companies
            .insert(company)
            .orElseThrow(
                () -> InvalidContent.at("code", company.code() + " exists already").refuse());
    companies.insertSettings(id);
    series.insert(id, NumberSeries.INVOICE, "{code}-{year}-{number}");
    series.insert(id, NumberSeries.PROFORMA, "PF-{year}-{number}");
    return companies.get(id);
  }
}
