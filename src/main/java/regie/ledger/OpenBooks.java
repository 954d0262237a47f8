package regie.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.company.CompanyId;
import regie.ledger.Account.Kind;

/// Opens the books of a new company: a small chart of accounts, a posting profile that is complete,
/// and open months. A part of creating the company.
@Service
public class OpenBooks {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2049, 12, 31);

  private final Accounts accounts;
  private final Books books;

  OpenBooks(Accounts accounts, Books books) {
    this.accounts = accounts;
    this.books = books;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void open(CompanyId company) {
    accounts.insert(
        company, Arrays.stream(PostingType.values()).map(OpenBooks::defaultAccount).toList());
    for (PostingType type : PostingType.values()) {
      books.setAccount(company, type, defaultAccount(type).code());
    }
    books.insert(company, FIRST, LAST);
  }

  static Account defaultAccount(PostingType type) {
    return switch (type) {
      case CUSTOMER_BALANCE -> account("1100", "Trade receivables", Kind.ASSET);
      case WIP_SALES_VALUE -> account("1310", "Work in progress, sales value", Kind.ASSET);
      case SALES_TAX -> account("2200", "Sales tax payable", Kind.LIABILITY);
      case PAYROLL_ALLOCATION -> account("2300", "Payroll allocation", Kind.LIABILITY);
      case INVOICED_REVENUE -> account("4000", "Revenue, time and material", Kind.INCOME);
      case ACCRUED_REVENUE -> account("4090", "Accrued revenue", Kind.INCOME);
      case PROJECT_COST -> account("5000", "Project cost", Kind.EXPENSE);
    };
  }

  private static Account account(String code, String name, Kind kind) {
    return new Account(code, name, kind, 1);
  }
}
