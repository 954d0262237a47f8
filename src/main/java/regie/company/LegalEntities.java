package regie.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.CompanySettings.InvoiceDates;
import regie.company.CompanySettings.JournalPeriod;
import regie.company.CompanySettings.JournalPosting;
import regie.company.LegalEntity.Letterhead;

/// The legal entities and their settings.
@Repository
public class LegalEntities {
  private final JdbcClient jdbc;

  LegalEntities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public LegalEntity get(CompanyId company) {
    return jdbc.sql("select * from company.legal_entity where company_id = :company")
        .param("company", company.value())
        .query(LegalEntities::entity)
        .single();
  }

  public Optional<LegalEntity> find(String code) {
    return jdbc.sql("select * from company.legal_entity where code = :code")
        .param("code", code)
        .query(LegalEntities::entity)
        .optional();
  }

  public List<LegalEntity> all() {
    return jdbc.sql("select * from company.legal_entity order by code")
        .query(LegalEntities::entity)
        .list();
  }

  public CompanySettings settings(CompanyId company) {
    return jdbc.sql("select * from company.settings where company_id = :company")
        .param("company", company.value())
        .query(LegalEntities::settings)
        .single();
  }

  /// The id of the new company; none when another has its code.
  Optional<CompanyId> insert(LegalEntity company) {
    return letterhead(
            jdbc.sql(
                """
                insert into company.legal_entity (code, name, country, currency, time_zone, language, address,
                  postcode, city, registration, tax_registration, email, phone, bank_name, iban, bic)
                values (:code, :name, :country, :currency, :timeZone, :language, :address, :postcode, :city,
                  :registration, :taxRegistration, :email, :phone, :bankName, :iban, :bic)
                on conflict (code) do nothing
                returning company_id
                """),
            company)
        .param("code", company.code())
        .param("country", company.country())
        .param("currency", company.currency().getCurrencyCode())
        .query(Long.class)
        .optional()
        .map(CompanyId::new);
  }

  /// Whether the company of this version could be changed. Code, country and currency stay.
  boolean update(LegalEntity company) {
    return letterhead(
                jdbc.sql(
                    """
                    update company.legal_entity
                       set name = :name, time_zone = :timeZone, language = :language, address = :address,
                           postcode = :postcode, city = :city, registration = :registration,
                           tax_registration = :taxRegistration, email = :email, phone = :phone,
                           bank_name = :bankName, iban = :iban, bic = :bic, version = version + 1
                     where company_id = :company and version = :version
                    """),
                company)
            .param("company", company.id().value())
            .param("version", company.version())
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec letterhead(
      JdbcClient.StatementSpec statement, LegalEntity company) {
    Letterhead letterhead = company.letterhead();
    return statement
        .param("name", company.name())
        .param("timeZone", company.timeZone().getId())
        .param("language", company.language())
        .param("address", letterhead.address())
        .param("postcode", letterhead.postcode())
        .param("city", letterhead.city())
        .param("registration", letterhead.registration())
        .param("taxRegistration", letterhead.taxRegistration())
        .param("email", letterhead.email())
        .param("phone", letterhead.phone())
        .param("bankName", letterhead.bankName())
        .param("iban", letterhead.iban())
        .param("bic", letterhead.bic());
  }

  /// The product's defaults.
  void insertSettings(CompanyId company) {
    jdbc.sql("insert into company.settings (company_id) values (:company)")
        .param("company", company.value())
        .update();
  }

  /// Whether the settings of this version could be changed.
  boolean update(CompanyId company, CompanySettings settings) {
    return jdbc.sql(
                """
                update company.settings
                   set accrue_revenue = :accrueRevenue, journal_posting = :journalPosting,
                       journal_period = :journalPeriod, move_closed_dates = :moveClosedDates,
                       invoice_dates = :invoiceDates, version = version + 1
                 where company_id = :company and version = :version
                """)
            .param("company", company.value())
            .param("accrueRevenue", settings.accrueRevenue())
            .param("journalPosting", settings.journalPosting().name())
            .param("journalPeriod", settings.journalPeriod().name())
            .param("moveClosedDates", settings.moveClosedDates())
            .param("invoiceDates", settings.invoiceDates().name())
            .param("version", settings.version())
            .update()
        == 1;
  }

  private static LegalEntity entity(ResultSet row, int number) throws SQLException {
    var letterhead =
        new Letterhead(
            row.getString("address"),
            row.getString("postcode"),
            row.getString("city"),
            row.getString("registration"),
            row.getString("tax_registration"),
            row.getString("email"),
            row.getString("phone"),
            row.getString("bank_name"),
            row.getString("iban"),
            row.getString("bic"));
    return new LegalEntity(
        new CompanyId(row.getLong("company_id")),
        row.getString("code"),
        row.getString("name"),
        row.getString("country"),
        Currency.getInstance(row.getString("currency")),
        ZoneId.of(row.getString("time_zone")),
        row.getString("language"),
        letterhead,
        row.getInt("version"));
  }

  private static CompanySettings settings(ResultSet row, int number) throws SQLException {
    return new CompanySettings(
        row.getBoolean("accrue_revenue"),
        JournalPosting.valueOf(row.getString("journal_posting")),
        JournalPeriod.valueOf(row.getString("journal_period")),
        row.getBoolean("move_closed_dates"),
        InvoiceDates.valueOf(row.getString("invoice_dates")),
        row.getInt("version"));
  }
}
