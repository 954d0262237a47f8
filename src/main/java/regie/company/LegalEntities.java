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
