package regie.company;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regie.company.LegalEntity.Letterhead;
import regie.money.CurrencyCode;
import regie.problem.Content;

/// A company as it is sent. What is missing takes its default: the time zone of the country's
/// capital where one is known, else UTC; language English; nothing else on the letterhead.
public record CompanyContent(
    @Nullable String code,
    @Nullable String name,
    @Nullable String country,
    @Nullable String currency,
    @Nullable String timeZone,
    @Nullable String language,
    @Nullable LetterheadContent letterhead) {
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "de");

  /// Countries with one time zone, or with one that most of them keep.
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("AT", "Europe/Vienna"),
          Map.entry("BE", "Europe/Brussels"),
          Map.entry("CH", "Europe/Zurich"),
          Map.entry("CZ", "Europe/Prague"),
          Map.entry("DE", "Europe/Berlin"),
          Map.entry("DK", "Europe/Copenhagen"),
          Map.entry("ES", "Europe/Madrid"),
          Map.entry("FI", "Europe/Helsinki"),
          Map.entry("FR", "Europe/Paris"),
          Map.entry("GB", "Europe/London"),
          Map.entry("IE", "Europe/Dublin"),
          Map.entry("IN", "Asia/Kolkata"),
          Map.entry("IT", "Europe/Rome"),
          Map.entry("JP", "Asia/Tokyo"),
          Map.entry("LU", "Europe/Luxembourg"),
          Map.entry("NL", "Europe/Amsterdam"),
          Map.entry("NO", "Europe/Oslo"),
          Map.entry("PL", "Europe/Warsaw"),
          Map.entry("PT", "Europe/Lisbon"),
          Map.entry("SE", "Europe/Stockholm"),
          Map.entry("SG", "Asia/Singapore"),
          Map.entry("US", "America/New_York"));

  /// What is sent of the letterhead; what is missing is empty.
  public record LetterheadContent(
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String city,
      @Nullable String registration,
      @Nullable String taxRegistration,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String bankName,
      @Nullable String iban,
      @Nullable String bic) {
    Letterhead checked(Content content) {
      return new Letterhead(
          content.lines("letterhead.address", address, 500),
          content.line("letterhead.postcode", postcode, 20),
          content.line("letterhead.city", city, 100),
          content.line("letterhead.registration", registration, 100),
          content.line("letterhead.taxRegistration", taxRegistration, 50),
          content.line("letterhead.email", email, 254),
          content.line("letterhead.phone", phone, 50),
          content.line("letterhead.bankName", bankName, 100),
          content.line("letterhead.iban", iban, 42),
          content.line("letterhead.bic", bic, 11));
    }
  }

  /// The company that this describes, or what is wrong with it.
  LegalEntity checked(CompanyId id, int version, Content content) {
    String sentCountry = content.required("country", country);
    String sentCurrency = content.required("currency", currency);
    String sentZone = Objects.requireNonNullElse(timeZone, ZONES.getOrDefault(sentCountry, "UTC"));
    String sentLanguage = Objects.requireNonNullElse(language, "en");
    content.check(LANGUAGES.contains(sentLanguage), "language", "must be en, fr or de");
    return new LegalEntity(
        id,
        Code.required(content, "code", code),
        content.requiredLine("name", name, 200),
        sentCountry.isEmpty()
            ? ""
            : content.parsed("country", () -> CountryCode.parse(sentCountry), ""),
        sentCurrency.isEmpty()
            ? Currency.getInstance("EUR")
            : content.parsed(
                "currency", () -> CurrencyCode.parse(sentCurrency), Currency.getInstance("EUR")),
        content.parsed("timeZone", () -> zone(sentZone), ZoneId.of("UTC")),
        sentLanguage,
        letterhead == null ? Letterhead.EMPTY : letterhead.checked(content),
        version);
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (ZoneRulesException unknown) {
      throw new IllegalArgumentException("there is no time zone " + name, unknown);
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException("must be a time zone such as Europe/Paris", malformed);
    }
  }
}
