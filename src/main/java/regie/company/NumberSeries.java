package regie.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import regie.problem.NotFound;

/// Numbers of documents: ascending without a gap per company, series and fiscal year, because a
/// number is taken in the transaction that uses it and given back when that rolls back. Taking
/// locks the series until commit, so it comes last, and batches take a block.
@Repository
public class NumberSeries {
  public static final String INVOICE = "INVOICE";
  public static final String PROFORMA = "PROFORMA";

  private final JdbcClient jdbc;

  NumberSeries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// `count` numbers of `series` in the year of `date`. The caller's transaction holds the series
  /// from here on.
  @Transactional(propagation = Propagation.MANDATORY)
  public Block take(Actor actor, String series, LocalDate date, int count) {
    String template = lockedTemplate(actor, series);
    var counter =
        jdbc.sql(
                """
                insert into company.number_counter as c (company_id, series, fiscal_year, last, last_date)
                values (:company, :series, :year, :count, :date)
                on conflict (company_id, series, fiscal_year) do update
                  set last = c.last + excluded.last, last_date = greatest(c.last_date, excluded.last_date)
                returning last, last_date
                """)
            .param("company", actor.companyId())
            .param("series", series)
            .param("year", date.getYear())
            .param("count", count)
            .param("date", date)
            .query(Counter.class)
            .single();
    long first = counter.last() - count + 1;
    return new Block(template, date.getYear(), first, count, counter.lastDate());
  }

  /// Years have counters of their own but share what follows the series, such as its hash chain.
  private String lockedTemplate(Actor actor, String series) {
    return jdbc.sql(
            """
            select replace(s.template, '{code}', e.code)
              from company.number_series s join company.legal_entity e using (company_id)
             where company_id = :company and series = :series
               for no key update of s
            """)
        .param("company", actor.companyId())
        .param("series", series)
        .query(String.class)
        .single();
  }

  /// How the documents of a series are numbered.
  public record Series(String series, String template, int version) {}

  public List<Series> all(Actor actor) {
    return jdbc.sql(
            """
            select series, template, version from company.number_series
             where company_id = :company order by series
            """)
        .param("company", actor.companyId())
        .query(Series.class)
        .list();
  }

  public Series get(Actor actor, String series) {
    return all(actor).stream()
        .filter(one -> one.series().equals(series))
        .findFirst()
        .orElseThrow(() -> new NotFound("number series", series).refuse());
  }

  void insert(CompanyId company, String series, String template) {
    jdbc.sql(
            """
            insert into company.number_series (company_id, series, template)
            values (:company, :series, :template)
            """)
        .param("company", company.value())
        .param("series", series)
        .param("template", template)
        .update();
  }

  /// Whether the series of this version could be changed.
  boolean update(Actor actor, Series series) {
    return jdbc.sql(
                """
                update company.number_series set template = :template, version = version + 1
                 where company_id = :company and series = :series and version = :version
                """)
            .param("company", actor.companyId())
            .param("series", series.series())
            .param("template", series.template())
            .param("version", series.version())
            .update()
        == 1;
  }

  private record Counter(long last, LocalDate lastDate) {}

  /// Consecutive numbers, the first of which is `first`. `newestDate` is the latest date for which
  /// numbers of the year were ever taken: when it is after the date asked for, dates go back.
  public record Block(
      String template, int fiscalYear, long first, int count, LocalDate newestDate) {
    /// The `index`-th number of the block, counting from 0.
    public long number(int index) {
      if (index < 0 || index >= count) {
        throw new IllegalArgumentException("Not in the block: " + index);
      }
      return first + index;
    }

    /// The `index`-th number as printed, for example `SIP-2026-00311`.
    public String text(int index) {
      return template
          .replace("{year}", Integer.toString(fiscalYear))
          .replace("{number}", String.format(Locale.ROOT, "%05d", number(index)));
    }
  }
}
