package regie.company;

import java.time.ZoneId;
import java.util.Currency;

/// A company that invoices. `currency` is the one it keeps its books in; `timeZone` decides which
/// day it is there.
public record LegalEntity(
    CompanyId id,
    String code,
    String name,
    String country,
    Currency currency,
    ZoneId timeZone,
    String language,
    Letterhead letterhead,
    int version) {

  /// What is printed on the company's documents besides its name; every text may be empty.
  public record Letterhead(
      String address,
      String postcode,
      String city,
      String registration,
      String taxRegistration,
      String email,
      String phone,
      String bankName,
      String iban,
      String bic) {
    public static final Letterhead EMPTY = new Letterhead("", "", "", "", "", "", "", "", "", "");
  }
}
